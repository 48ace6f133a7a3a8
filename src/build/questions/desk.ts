import type { Sim, Values } from '../../sims/sim.ts'
import type { Ledger } from '../facts.ts'
import { getRules } from '../rules.ts'
import type { Inventory } from '../misconceptions.ts'
import { getSim, settingOf, type Sims } from '../sims.ts'
import type { Entry, Path } from '../yaml.ts'
import { sayVariant, type Variant } from './draw.ts'
import type { Names } from './formula.ts'

/** What questions speak of. */
export interface Sources {
  readonly sims: Sims
  readonly ledger: Ledger
  readonly inventory: Inventory
  /** The simulation of a lesson, for questions that name none. */
  readonly simOf: (lesson: string) => string | undefined
}

/** Where one question is looked up and checked. Paths begin at the question. */
export interface Desk extends Sources {
  readonly lesson: string
  /** What stands at each name, where the question varies, and as many of those as are numbers. */
  readonly variant: Variant
  readonly numbers: Names
  /** What `get` returns. What it throws is told with file, line and the name of the thing. */
  at<Found>(path: Path, get: () => Found): Found
  /** Throws a sentence that begins with the name of the thing at the path. */
  fail(path: Path, problem: string): never
}

export function createDesk(
  entry: Entry<unknown>,
  index: number,
  sources: Sources,
  variant: Variant = {},
): Desk {
  const absolute = (path: Path): Path => ['questions', index, ...path]
  const where = sayVariant(variant)
  return {
    ...sources,
    lesson: entry.name,
    variant,
    numbers: numbersOf(variant),
    at: (path, get) => entry.at(absolute(path), () => tellWhere(get, where)),
    fail(path, problem) {
      throw entry.error(absolute(path), `${entry.nameOf(absolute(path))} ${problem}${where}`)
    },
  }
}

/** What was thrown is told with the variant in which it is wrong. */
function tellWhere<Found>(get: () => Found, where: string): Found {
  if (where === '') return get()
  try {
    return get()
  } catch (problem) {
    throw new Error(`${problem instanceof Error ? problem.message : problem}${where}`)
  }
}

const numbersOf = (variant: Variant): Names =>
  Object.fromEntries(
    Object.entries(variant).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    ),
  )

/** The simulation of that name, or the lesson's own if there is no name. */
export function findSim(
  { at, fail, simOf, lesson, sims }: Desk,
  path: Path,
  written: string | undefined,
): { readonly name: string; readonly sim: Sim } {
  const name = written ?? simOf(lesson)
  if (name === undefined)
    return fail(path, `names no simulation, and lesson “${lesson}” has none of its own; add “sim”`)
  return { name, sim: at(written ? [...path, 'sim'] : path, () => getSim(name, sims)) }
}

/** The setting in those places of the file, each value checked by itself. */
export function readSetting(
  { at, ledger }: Desk,
  sim: Sim,
  preset: { readonly path: Path; readonly id: string },
  values: { readonly path: Path; readonly values: Values },
) {
  const rules = at([], () => getRules(sim.rules, ledger))
  const start = at(preset.path, () => settingOf(sim, { preset: preset.id }, rules))
  for (const [key, value] of Object.entries(values.values))
    at([...values.path, key], () =>
      settingOf(sim, { preset: preset.id, values: { [key]: value } }, rules),
    )
  return { ...start, values: { ...start.values, ...values.values } }
}
