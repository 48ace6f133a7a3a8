import { formatNumber } from '../../lib/format.ts'

/** Digits that count in a figure of prose; more would claim to be known. */
const significant = 4

/**
 * A number as prose prints it: 1,200 and 0.045. Four digits count, and those of whole numbers all
 * do; `round` in a formula says fewer.
 */
export function sayNumber(value: number): string {
  const rounded = toSignificant(value)
  return formatNumber(rounded, decimalsOf(rounded))
}

export const toSignificant = (value: number): number =>
  Math.abs(value) >= 10 ** significant ? Math.round(value) : Number(value.toPrecision(significant))

/** How many digits a number has behind the point as it is written. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}
