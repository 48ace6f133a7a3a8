import { formatNumber } from '../../lib/format.ts'
import { estimate95, type Estimate } from '../../sims/core/statistics.ts'
import type { Rules, Sim, World } from '../../sims/sim.ts'
import { table } from './help.ts'
import type { Options } from './options.ts'

/** A measure of one world: of the run, or its mean over many with a 95 % confidence interval. */
type Found = Pick<Estimate, 'mean'> & Partial<Estimate>

export interface Outcome extends Options {
  readonly sim: string
  readonly rules: Rules
  /** Sentences about rules that are not known so far back. */
  readonly notes: readonly string[]
  readonly measures: Readonly<Partial<Record<World, Readonly<Record<string, Found>>>>>
}

/** Runs a simulation as the options say, in each world that they name. */
export function measureWorlds(sim: Sim, options: Options, rules: Rules): Outcome['measures'] {
  const { world, values, seed, runs } = options
  const worlds: readonly World[] = world === 'both' ? ['believed', 'actual'] : [world]
  return Object.fromEntries(
    worlds.map((name) => {
      const found = Array.from({ length: runs }, (_, index) =>
        sim.count({ values, rules, seed: seed + index }, name),
      )
      const keys = sim.measures.map(({ key }) => key).filter((key) => found[0]![key] !== undefined)
      return [
        name,
        Object.fromEntries(keys.map((key) => [key, estimate(found.map((one) => one[key]!))])),
      ]
    }),
  )
}

const estimate = (values: readonly number[]): Found =>
  values.length === 1 ? { mean: values[0]! } : estimate95(values)

export function writeJson({ measures, ...outcome }: Outcome): string {
  const { format: _, ...asked } = outcome
  const written =
    outcome.runs > 1
      ? measures
      : mapWorlds(measures, (found) =>
          Object.fromEntries(Object.entries(found).map(([key, { mean }]) => [key, mean])),
        )
  return JSON.stringify({ ...asked, measures: written }, null, 2) + '\n'
}

export function writeCsv(sim: Sim, { sim: id, runs, measures }: Outcome): string {
  const head = [
    'sim',
    'world',
    'measure',
    'unit',
    ...(runs > 1 ? ['mean', 'low95', 'high95'] : ['value']),
  ]
  const rows = Object.entries(measures).flatMap(([world, found]) =>
    Object.entries(found).map(([key, { mean, low, high }]) => [
      id,
      world,
      key,
      unitOf(sim, key),
      mean,
      ...(runs > 1 ? [low!, high!] : []),
    ]),
  )
  return [head, ...rows].map((row) => row.join(',')).join('\n') + '\n'
}

export function writeText(sim: Sim, outcome: Outcome): string {
  const { sim: id, preset, seed, runs, asOf, notes, measures } = outcome
  const seeds = runs > 1 ? `seeds ${seed} to ${seed + runs - 1}` : `seed ${seed}`
  const worlds = Object.keys(measures) as World[]
  const rows = sim.measures
    .filter(({ key }) => worlds.some((world) => measures[world]![key]))
    .map(({ key, unit, label, digits = 0 }) => [
      key,
      ...worlds.map((world) => sayFound(measures[world]![key], digits)),
      unit,
      label,
    ])
  const head = ['measure', ...worlds, 'unit', '']
  const interval = runs > 1 ? ', mean and 95 % confidence interval' : ''
  return `${id}, ${preset}, ${seeds}, rules of ${asOf ?? 'today'}${interval}
${notes.map((note) => `${note}\n`).join('')}
${table([head, ...rows])}
`
}

function sayFound(found: Found | undefined, digits: number): string {
  if (!found) return ''
  const { mean, low, high } = found
  if (low === undefined || high === undefined) return formatNumber(mean, digits)
  return `${formatNumber(mean, digits + 1)} (${formatNumber(low, digits + 1)} to ${formatNumber(high, digits + 1)})`
}

const unitOf = (sim: Sim, key: string): string =>
  sim.measures.find((measure) => measure.key === key)!.unit

const mapWorlds = <From, To>(
  worlds: Readonly<Partial<Record<World, From>>>,
  map: (value: From) => To,
) => Object.fromEntries(Object.entries(worlds).map(([world, value]) => [world, map(value)]))
