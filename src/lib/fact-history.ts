import { firstDay, isBefore } from './dates.ts'
import { sayPeriod } from './fact-words.ts'

/** Something that held from one day to another. */
export interface Period {
  readonly value: number | boolean | string
  readonly shown?: string | undefined
  readonly parts: Readonly<Record<string, number>>
  readonly from: string
  /** Set when it may have begun before the first date that is known. */
  readonly orEarlier: boolean
  /** The day on which the next began, `now`, or `unknown`. */
  readonly to: string
  readonly scope?: string | undefined
  readonly source?: string | undefined
  readonly unverified: boolean
}

/** A fact, as far as its history asks for it. */
export interface Dated extends Pick<Period, 'value'> {
  readonly shown: string
  readonly unit: string
  readonly history: readonly Period[]
}

/** What followed upon each other in one scope; side by side, lanes are rules that held in parallel. */
export interface Lane {
  readonly scope: string | undefined
  readonly periods: readonly Period[]
}

/** One rule took the place of another, or one began and nothing is told of a time before it. */
export interface Change {
  readonly before: Period | undefined
  readonly after: Period
}

/**
 * The lanes of a fact's history, that of everyone first. Entries that repeat a figure, or that
 * nobody could tell apart by their words, are one period.
 */
export function lanesOf(fact: Dated): readonly Lane[] {
  const { history } = fact
  const scopes = new Set(history.map(({ scope }) => scope))
  const hasMain = scopes.delete(undefined)
  return [...(hasMain ? [undefined] : []), ...scopes].map((scope) => ({
    scope,
    periods: join(
      history.filter((period) => period.scope === scope),
      fact,
    ),
  }))
}

function join(periods: readonly Period[], fact: Dated): readonly Period[] {
  const joined: Period[] = []
  for (const period of periods) {
    const last = joined.at(-1)
    if (last && isSame(last, period, fact)) joined[joined.length - 1] = { ...last, to: period.to }
    else joined.push(period)
  }
  return joined
}

const isSame = (one: Period, other: Period, fact: Dated): boolean =>
  sayPeriod(one, fact) === sayPeriod(other, fact) || figureOf(one) === figureOf(other)

const figureOf = ({ value, shown, parts }: Period): string => JSON.stringify([value, shown, parts])

/** Whether anything began, ended or was replaced, as far as the history tells. */
export function hasChange(fact: Dated): boolean {
  const [first, ...others] = lanesOf(fact).flatMap(({ periods }) => periods)
  if (!first) return false
  return [first, ...others].some(
    ({ from, to, orEarlier }) => to !== 'now' || (from !== first.from && !orEarlier),
  )
}

/**
 * What changed, the newest first. The first entry of a lane is told as a beginning only if nothing
 * has replaced it since, and if at least its month is known: others tell where the record begins.
 */
export function changesOf(fact: Dated): readonly Change[] {
  return lanesOf(fact)
    .flatMap(({ periods }) =>
      periods.flatMap((after, index): readonly Change[] => {
        const before = periods[index - 1]
        const isLaunch = periods.length === 1 && !after.orEarlier && after.from.length > 4
        return before || isLaunch ? [{ before, after }] : []
      }),
    )
    .toSorted((a, b) => compareDates(b.after.from, a.after.from))
}

/** Negative, zero or positive, as one ISO date is earlier, the same or later; first days count. */
export const compareDates = (iso: string, other: string): number =>
  isBefore(iso, other) ? -1 : Number(firstDay(iso) > firstDay(other))
