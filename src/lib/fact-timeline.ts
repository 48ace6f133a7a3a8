import { yearOf } from './dates.ts'
import { lanesOf, type Dated, type Period } from './fact-history.ts'
import { sayPeriod } from './fact-words.ts'

/** A history as bars on an axis of years; places across are shares of its width, from 0 to 1. */
export interface Timeline {
  /** Whole years, each with its place. */
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly lanes: readonly {
    readonly scope: string | undefined
    readonly bars: readonly Bar[]
  }[]
}

export interface Bar {
  readonly from: number
  readonly to: number
  /** Whether it still holds. */
  readonly holds: boolean
  /** It may have begun before. */
  readonly openStart: boolean
  /** Nobody knows when it ended. */
  readonly openEnd: boolean
  readonly text: string
}

/** In this year the first functions ran. An axis begins earlier only for a change before it. */
const firstYear = 2014

/** A bar with an unknown end is drawn this long, in years. */
const unknownYears = 1.5

/** No bar is thinner than this share, nor do two of them touch. */
const thinnest = 0.012
const gap = 0.008

/** Bars up to `today`, the newest date that the ledger knows. */
export function layOutTimeline(fact: Dated, today: string): Timeline {
  const lanes = lanesOf(fact)
  const end = yearOf(today)
  const changes = lanes.flatMap(({ periods }) => periods.slice(1).map(({ from }) => yearOf(from)))
  const start = Math.min(firstYear, ...changes.map((year) => Math.ceil(year) - 1))
  const place = (year: number): number => clamp((year - start) / (end - start))

  const layOutBar = (period: Period, next: Period | undefined): Bar => {
    const begins = yearOf(period.from)
    const until = next ? yearOf(next.from) : end
    const unknownEnd = Math.min(until, begins + unknownYears)
    const ends = { now: end, unknown: unknownEnd }[period.to] ?? yearOf(period.to)
    const from = Math.min(place(begins), 1 - thinnest)
    return {
      from,
      to: Math.max(from + thinnest, place(ends) - (next ? gap : 0)),
      holds: period.to === 'now',
      openStart: period.orEarlier || begins < start,
      openEnd: period.to === 'unknown',
      text: sayPeriod(period, fact),
    }
  }

  return {
    years: Array.from({ length: Math.floor(end) - start + 1 }, (_, index) => ({
      year: start + index,
      at: place(start + index),
    })),
    lanes: lanes.map(({ scope, periods }) => ({
      scope,
      bars: periods.map((period, index) => layOutBar(period, periods[index + 1])),
    })),
  }
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
