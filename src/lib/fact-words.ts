import { sayDate } from './dates.ts'
import { formatNumber } from './format.ts'
import type { Dated, Period } from './fact-history.ts'

const noBreakSpace = '\u00a0'

/** A number with all its digits, however small: 1,000 and 0.0000166667. */
export function sayNumber(value: number): string {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const behindPoint = digits.split('.')[1]?.length ?? 0
  return formatNumber(value, Math.max(0, behindPoint - Number(exponent)))
}

/** What held in a period, as prose would print it. */
export function sayPeriod({ shown, value, to, scope }: Period, fact: Dated): string {
  if (shown !== undefined) return shown
  if (to === 'now' && scope === undefined && value === fact.value) return fact.shown
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  return [sayNumber(value), fact.unit].filter(Boolean).join(noBreakSpace)
}

/** From when to when, without the value: `from 2017 or earlier until 16 November 2018`. */
export function sayWhen({ from, orEarlier, to }: Period): string {
  const start = sayDate(from) + (orEarlier ? ' or earlier' : '')
  if (to === 'now') return `since ${start}`
  return to === 'unknown'
    ? `from ${start}, until nobody knows when`
    : `from ${start} until ${sayDate(to)}`
}

/** A rule that has not changed, in a sentence. */
export function sayUnchanged({ from, orEarlier, unverified }: Period): string {
  const start = orEarlier
    ? `No change known since ${sayDate(from)} or earlier`
    : `The same since ${sayDate(from)}`
  return `${start}${unverified ? ', which nobody has confirmed' : ''}.`
}
