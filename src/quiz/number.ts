import { isWithin } from './is-within.ts'
import type { BaseQuestion, Kind } from './kind.ts'
import { parseNumber } from './parse-number.ts'

/** Wrong numbers that come from one thought: at least `from`, less than `to`. */
export interface Band {
  readonly from?: number | undefined
  readonly to?: number | undefined
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

    const band = bands.findIndex(
      ({ from = -Infinity, to = Infinity }) => from <= value && value < to,
    )
    return { score: 0, feedback: [`band:${band < 0 ? 'otherwise' : band}`, 'key'] }
  },
}
