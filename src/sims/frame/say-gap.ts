import { formatNumber, withUnit } from '../../lib/format.ts'

/** What was believed, predicted and found, on one axis. `%` values are 0 to 100. */
export interface Gap {
  readonly label: string
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly believed: number
  readonly predicted?: number | undefined
  readonly actual: number
}

/** Enough digits to tell a twentieth of the axis apart. */
export const digitsOf = ({ min, max }: Gap): number =>
  max - min >= 20 ? 0 : max - min >= 2 ? 1 : 2

/** How far the prediction, or without one the belief, was from what happened, as both are shown. */
export function sayGap(gap: Gap): string {
  const { unit, believed, predicted, actual } = gap
  const digits = digitsOf(gap)
  const shown = (value: number): number => Number(value.toFixed(digits))
  const guess = predicted ?? believed
  if (guess === actual) return 'no gap'
  const distance = shown(Math.abs(shown(actual) - shown(guess)))
  const step = 10 ** -digits
  const amount = distance < step ? `less than ${step}` : formatNumber(distance, digits)
  const name = unit !== '%' ? unit : distance <= 1 ? 'point' : 'points'
  return name === '' ? `${amount} apart` : `${amount} ${name} apart`
}

/** The same in whole sentences, for those who do not see the picture. */
export function describeGap(gap: Gap): string {
  const say = (value: number): string => withUnit(value, gap.unit, digitsOf(gap))
  const guess = gap.predicted === undefined ? '' : ` you predicted ${say(gap.predicted)},`
  const values = `believed ${say(gap.believed)},${guess} actual ${say(gap.actual)}`
  return `${gap.label}: ${values}; ${sayGap(gap)}.`
}
