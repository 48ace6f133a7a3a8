import { findNumbers } from '../lib/figures.ts'
import { formatNumber } from '../lib/format.ts'
import { isBefore } from '../lib/dates.ts'
import type { At } from './catalogue.ts'
import type { Fact, Period } from './fact-schema.ts'

/** Throws a sentence where a fact is at odds with itself: its words, its number and its history. */
export function checkFact(fact: Fact, at: At): void {
  at(['shown'], () => {
    checkShown(fact.shown, fact)
  })
  for (const [index, period] of fact.history.entries()) {
    const { shown } = period
    if (shown !== undefined)
      at(['history', index, 'shown'], () => {
        checkShown(shown, period)
      })
    at(['history', index], () => {
      checkOrder(period, previous(fact.history, index))
    })
    at(['history', index, 'value'], () => {
      checkToday(fact, period)
    })
  }
}

/** A figure that prose prints is one that a model could read. */
function checkShown(shown: string, { value, parts }: Pick<Fact, 'value' | 'parts'>): void {
  const known = [value, ...Object.values(parts)]
  const stray = findNumbers(shown).find((number) => !known.includes(number))
  if (stray === undefined) return
  throw new Error(
    `it shows ${formatNumber(stray, String(stray).split('.')[1]?.length)}, which is neither the value nor one of the parts`,
  )
}

const previous = (history: readonly Period[], index: number): Period | undefined =>
  history.slice(0, index).findLast(({ scope }) => scope === history[index]!.scope)

function checkOrder({ from, to }: Period, before: Period | undefined): void {
  if (to !== 'now' && to !== 'unknown' && isBefore(to, from))
    throw new Error(`it ends (${to}) before it begins (${from})`)
  if (!before) return
  if (before.to === 'now') throw new Error('it follows one that still holds; give that an end')
  const start = before.to === 'unknown' ? before.from : before.to
  if (isBefore(from, start))
    throw new Error(`it begins (${from}) before the one above it ends (${start})`)
}

/** What holds now, everywhere, is the fact itself. */
function checkToday({ value }: Fact, { value: then, to, scope }: Period): void {
  if (to !== 'now' || scope !== undefined || then === value) return
  throw new Error(`it holds now, but the fact’s value is ${JSON.stringify(value)}`)
}
