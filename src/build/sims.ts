import { suggest, unknownName } from '../lib/nearest.ts'
import { mean } from '../sims/core/statistics.ts'
import { presetValues } from '../sims/sim.ts'
import type { Conditions, Control, Rules, Setting, Sim, Value, Values, World } from '../sims/sim.ts'
import { findPreset, firstSeed } from '../sims/state.ts'
import { getRules } from './rules.ts'

/** Simulations by the names of their folders. */
export type Sims = Readonly<Record<string, Sim>>

const modules = import.meta.glob<Sim>('../sims/*/index.ts', { import: 'default', eager: true })

export const sims: Sims = Object.fromEntries(
  Object.entries(modules).map(([path, sim]) => [path.split('/').at(-2)!, sim]),
)

/** Throws a sentence with the nearest names when there is no such simulation. */
export function getSim(name: string, among: Sims = sims): Sim {
  if (Object.hasOwn(among, name)) return among[name]!
  throw unknownName('simulation', name, Object.keys(among))
}

/** Throws a sentence with the nearest names when there is no control or measure of that name. */
export function findKey<Found extends { readonly key: string }>(
  noun: string,
  key: string,
  among: readonly Found[],
): Found {
  const found = among.find((candidate) => candidate.key === key)
  if (found) return found
  throw unknownName(
    noun,
    key,
    among.map((candidate) => candidate.key),
  )
}

interface Wanted {
  /** The first one unless given. */
  readonly preset?: string | undefined
  /** Controls that stand elsewhere than in the preset. */
  readonly values?: Values | undefined
  readonly seed?: number | undefined
}

/** Throws a sentence about a preset, a control or a position that the simulation does not have. */
export function settingOf(
  sim: Sim,
  { preset: id = sim.presets[0].id, values = {}, seed = firstSeed }: Wanted,
  rules: Rules = getRules(sim.rules),
): Setting {
  const preset = findPreset(sim, id)
  if (!preset) {
    const ids = sim.presets.map((candidate) => candidate.id)
    throw unknownName('preset', id, ids)
  }
  for (const [key, value] of Object.entries(values))
    checkPosition(findKey('control', key, sim.controls), value)
  return { values: { ...presetValues(sim, preset), ...values }, seed, rules }
}

/** A slider can stand on its steps only; a value between them would show one run and be another. */
function checkPosition(control: Control, value: Value): void {
  const { key } = control
  if (control.kind === 'choice') {
    const options = control.options.map((option) => option.value)
    if (options.includes(value)) return
    const problem = suggest(String(value), options.map(String))
    throw new Error(`the control “${key}” has no position “${value}”; ${problem}`)
  }
  const { min, max, step } = control
  const steps = (Number(value) - min) / step
  if (typeof value === 'number' && value >= min && value <= max && isWhole(steps)) return
  const range = `${min} to ${max} in steps of ${step}`
  const shown = typeof value === 'string' ? `“${value}”` : value
  throw new Error(`the control “${key}” cannot stand at ${shown}; it goes from ${range}`)
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6

/** What a measure is over many seeds: its mean, and the least and the most of any one run. */
export interface Spread {
  readonly mean: number
  readonly least: number
  readonly most: number
}

/** Every measure of a world over the seeds. */
export function countMean(
  sim: Sim,
  conditions: Conditions,
  world: World,
  seeds: readonly number[],
): Readonly<Record<string, Spread>> {
  return Object.fromEntries(
    Object.entries(countEach(sim, conditions, world, seeds)).map(([key, found]) => [
      key,
      { mean: mean(found), least: Math.min(...found), most: Math.max(...found) },
    ]),
  )
}

/** Every measure of a world, run by run, in the order of the seeds. */
export function countEach(
  sim: Sim,
  conditions: Conditions,
  world: World,
  seeds: readonly number[],
): Readonly<Record<string, readonly number[]>> {
  const runs = seeds.map((seed) => sim.count({ ...conditions, seed }, world))
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, runs.map((numbers) => numbers[key] ?? NaN)]),
  )
}
