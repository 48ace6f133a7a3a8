import { isWithin } from './is-within.ts'
import type { BaseQuestion, Kind } from './kind.ts'
import { parseNumber } from './parse-number.ts'

/** Wrong numbers that come from one thought: at least `from`, less than `to`; or else `near` one. */
export interface Band {
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly near?: number | undefined
}

export interface NumberQuestion extends BaseQuestion {
  readonly kind: 'number'
  readonly key: number
  /** How far from the key an answer may be and still count, in the unit of the key. */
  readonly tolerance: number
  readonly unit: string
  /** The first that holds the answer explains it. */
  readonly bands: readonly Band[]
}

export const number: Kind<NumberQuestion> = {
  mark({ key, tolerance, unit, bands }, answer) {
    const value = parseNumber(answer[0] ?? '', unit)
    if (value === undefined)
      return {
        score: 0,
        feedback: ['key'],
        ask: `Write a number${unit && ` in ${unit}`}, such as 1,200 or 0.5.`,
      }
    if (isWithin(value, key, tolerance)) return { score: 1, feedback: ['key'] }

    const band = bands.findIndex((candidate) => holdsNumber(candidate, value, tolerance))
    return { score: 0, feedback: [`band:${band < 0 ? 'otherwise' : band}`, 'key'] }
  },
}

/** Who has had a thought through to its number may have rounded on the way: two per cent of it. */
const rounding = 0.02

/** How far from `near` a number may be. */
export const reachOf = (near: number, tolerance: number): number =>
  Math.max(tolerance, rounding * Math.abs(near))

/** Whether a wrong number comes from the thought behind the band. */
export function holdsNumber({ from, to, near }: Band, value: number, tolerance: number): boolean {
  if (near !== undefined) return isWithin(value, near, reachOf(near, tolerance))
  return (from ?? -Infinity) <= value && value < (to ?? Infinity)
}
