import { z } from 'astro/zod'
import { remember } from '../../sims/core/remember.ts'
import { unseenSeeds } from '../../sims/grade.ts'
import type { Sim } from '../../sims/sim.ts'
import { id, text } from '../schema.ts'
import { countEach, findKey } from '../sims.ts'
import type { Path } from '../yaml.ts'
import { findSim, readSetting, type Desk } from './desk.ts'
import { decimalsOf } from './say-number.ts'
import { values } from './shape.ts'

/** Where a number comes from that nobody wrote down: a fact, or a measure of a simulation. */
export const source = {
  fact: text.optional(),
  sim: id.optional(),
  preset: id.optional(),
  values: values.default({}),
  world: z.enum(['believed', 'actual']).default('actual'),
  measure: text.optional(),
}

export type Source = z.infer<ReturnType<typeof z.object<typeof source>>>

/** A number with what is known of it. */
export interface Quantity {
  /** Where it comes from, as the subject of a sentence. */
  readonly from: string
  /** What each run of the simulation gives, on the seeds of graded runs; of a fact its one value. */
  readonly runs: readonly number[]
  readonly unit: string
  /** Digits behind the point that mean something. */
  readonly digits: number
}

export function readSource(written: Source, path: Path, desk: Desk): Quantity {
  const { fact, preset, measure } = written
  if (fact !== undefined) {
    const other = ['sim', 'preset', 'measure'].find((field) => field in written)
    if (other) return desk.fail(path, `names a fact and a “${other}”; it is one or the other`)
    return ofFact(fact, path, desk)
  }
  if (preset !== undefined && measure !== undefined)
    return ofSim({ ...written, preset, measure }, path, desk)
  const missing = preset === undefined ? 'preset' : 'measure'
  return desk.fail(path, `has neither “fact” nor “${missing}”`)
}

function ofFact(name: string, path: Path, { at, ledger }: Desk): Quantity {
  const value = at([...path, 'fact'], () => ledger.factNumber(name))
  const { unit } = ledger.getFact(name.split('.')[0]!)
  return { from: `fact “${name}”`, runs: [value], unit, digits: decimalsOf(value) }
}

interface InSim extends Source {
  readonly preset: string
  readonly measure: string
}

function ofSim(
  { sim: written, preset, values: moved, world, measure }: InSim,
  path: Path,
  desk: Desk,
): Quantity {
  const { sim } = findSim(desk, path, written)
  const { unit, digits = 0 } = desk.at([...path, 'measure'], () =>
    findKey('measure', measure, sim.measures),
  )
  const setting = readSetting(
    desk,
    sim,
    { path: [...path, 'preset'], id: preset },
    { path: [...path, 'values'], values: moved },
  )
  const refusal = sim.refuse(setting)
  if (refusal) return desk.fail(path, `is a run that the provider refuses: ${refusal}`)
  const runs = countOnce(sim, setting, world)[measure]
  if (!runs) return desk.fail(path, `is about “${measure}”, which this run does not measure`)
  return { from: 'the simulation', runs, unit, digits }
}

/** Several questions, and the variants of one, often speak of the same runs. */
const countOnce: typeof countGraded = (sim, conditions, world) => {
  const known = knownRuns(sim)
  const name = JSON.stringify([conditions, world])
  const runs = known.get(name) ?? countGraded(sim, conditions, world)
  known.set(name, runs)
  return runs
}

const knownRuns = remember((_sim: Sim) => new Map<string, ReturnType<typeof countGraded>>())

const countGraded = (
  sim: Sim,
  conditions: Parameters<typeof countEach>[1],
  world: Parameters<typeof countEach>[2],
) => countEach(sim, conditions, world, unseenSeeds)
