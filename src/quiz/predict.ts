import { isWithin } from './is-within.ts'
import type { BaseQuestion, Kind } from './kind.ts'

/** A curve to draw before it is computed. Answered as `at:<position>=<value>` for each position. */
export interface Predict extends BaseQuestion {
  readonly kind: 'predict'
  readonly points: readonly Point[]
  /** How far from the key a point may be and still count. */
  readonly tolerance: number
  /** Where the reader finds every point. */
  readonly start: number
}

/** What the two worlds come to where a control stands at a position. */
export interface Point {
  readonly at: number
  readonly actual: number
  readonly believed: number
}

/** Each point counts by itself. */
export const predict: Kind<Predict> = {
  mark({ points, tolerance, start }, answer) {
    const drawn = points.map((point) => ({ ...point, value: readPoint(point.at, answer) }))
    if (drawn.some(({ value }) => value === undefined))
      return { score: 0, feedback: ['key'], ask: 'Draw the whole line first.' }

    const right = drawn.filter(({ value, actual }) => isWithin(value!, actual, tolerance))
    const distanceTo = (world: 'actual' | 'believed') =>
      drawn.reduce((sum, point) => sum + Math.abs(point.value! - point[world]), 0)
    const isBelieved = distanceTo('believed') < distanceTo('actual')
    const isUntouched = drawn.every(({ value }) => value === start)
    return {
      score: points.length === 0 ? 0 : right.length / points.length,
      feedback: [
        ...(right.length < points.length ? [`curve:${isBelieved ? 'believed' : 'otherwise'}`] : []),
        'key',
      ],
      right: right.map(({ at, value }) => `at:${at}=${value}`),
      keeps: true,
      ...(isUntouched && { ask: 'Move the points to where you expect the line.' }),
    }
  },
}

function readPoint(at: number, answer: readonly string[]): number | undefined {
  const start = `at:${at}=`
  const text = answer.find((part) => part.startsWith(start))?.slice(start.length)
  const value = text ? Number(text) : NaN
  return Number.isFinite(value) ? value : undefined
}
