import { firstDay, isBefore, sayDate } from '../lib/dates.ts'
import { sayPeriod } from '../lib/fact-words.ts'
import { startSentence } from '../lib/format.ts'
import type { Era, Rules } from '../sims/sim.ts'
import type { Fact, Period } from './fact-schema.ts'
import { getLedger, numberOf, type Ledger } from './facts.ts'

/** A model's own names for figures, each with what it is called in the ledger: `id` or `id.part`. */
type Names = Readonly<Record<string, string>>

/** What a fact was on a day. */
interface Reading {
  readonly number: number
  /** Set when nothing is known of that day, with the first day that is known: its figure is given. */
  readonly knownFrom?: string
}

/** The rules that hold today. Throws a sentence about a name that the ledger does not have. */
export const getRules = (names: Names, ledger: Ledger = getLedger()): Rules =>
  mapValues(names, (name) => ledger.factNumber(name))

/** The figure of a fact as of an ISO date; before the earliest that is known, the earliest. */
export function readAt(name: string, date: string, ledger: Ledger = getLedger()): Reading {
  const fact = ledger.getFact(name.split('.')[0]!)
  const periods = datedOf(fact)
  const [first] = periods
  if (!first) return { number: numberOf(name, fact) }
  const number = numberOf(name, readable(periods, date) ?? first)
  const isUnknown = isBefore(date, first.from) && !first.orEarlier
  return isUnknown ? { number, knownFrom: first.from } : { number }
}

/** The rules of a day, and in sentences which of them are older than anything that is known. */
export function rulesAt(names: Names, date: string, ledger: Ledger = getLedger()) {
  const readings = mapValues(names, (name) => readAt(name, date, ledger))
  const unknown = new Map(
    Object.entries(readings).flatMap(([key, { knownFrom }]) =>
      knownFrom === undefined ? [] : [[names[key]!.split('.')[0]!, knownFrom] as const],
    ),
  )
  return {
    rules: mapValues(readings, ({ number }) => number),
    notes: [...unknown].map(
      ([id, from]) =>
        `${ledger.getFact(id).name}: nothing is known before ${sayDate(from)}, so what held then is used.`,
    ),
  }
}

/**
 * The stretches of time in which the rules were the same, the newest first. The oldest begins
 * when the first of the rules that changed is known, and stands for all time before.
 */
export function listEras(names: Names, ledger: Ledger = getLedger()): readonly [Era, ...Era[]] {
  const factOf = (name: string): Fact => ledger.getFact(name.split('.')[0]!)
  const changed = Object.entries(names).filter(([, name]) => {
    const numbers = datedOf(factOf(name)).map((period) => numberOf(name, period))
    return new Set(numbers).size > 1
  })
  const facts = [...new Set(changed.map(([, name]) => factOf(name)))]
  const starts = facts.flatMap((fact) => datedOf(fact).map(({ from }) => firstDay(from)))
  const eras: Era[] = []
  for (const from of [...new Set(starts)].toSorted()) {
    const { rules } = rulesAt(names, from, ledger)
    const last = eras.at(-1)
    if (last && isSame(last.rules, rules)) continue
    eras.push({ from, rules, differs: [] })
  }
  const today = getRules(names, ledger)
  if (eras.length < 2) return [{ from: '', rules: today, differs: [] }]
  const [newest, ...older] = eras.toReversed()
  return [
    newest!,
    ...older.map((era) => ({
      ...era,
      differs: [
        ...facts.flatMap((fact) => sayDifference(fact, era.from)),
        ...rulesAt(Object.fromEntries(changed), era.from, ledger).notes,
      ],
    })),
  ]
}

/** What holds for everyone, in order of time; a scope tells of some place or kind alone. */
const datedOf = ({ history }: Fact): readonly Period[] =>
  history.filter(({ scope }) => scope === undefined)

const readable = (periods: readonly Period[], date: string): Period | undefined =>
  periods.findLast(({ from }) => !isBefore(date, from))

function sayDifference(fact: Fact, date: string): readonly string[] {
  const periods = datedOf(fact)
  const period = readable(periods, date) ?? periods[0]
  if (!period || period.to === 'now') return []
  const then = sayPeriod(period, fact)
  if (then === fact.shown) return []
  return [`${startSentence(fact.name)}: ${then}, where today it is ${fact.shown}.`]
}

/** What held, for everyone, before what holds now; nothing if no change is known. */
export function findBefore(fact: Fact): Period | undefined {
  const [now, before] = datedOf(fact).toReversed()
  return now?.to === 'now' ? before : undefined
}

const isSame = (some: Rules, others: Rules): boolean =>
  Object.keys(some).every((key) => some[key] === others[key])

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
