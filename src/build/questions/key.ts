import { unseenSeeds } from '../../sims/grade.ts'
import { countMean, findKey } from '../sims.ts'
import { findSim, readSetting, type Desk } from './desk.ts'
import type { AuthoredNumber } from './schema.ts'

type Written = NonNullable<AuthoredNumber['key']>

/** A right answer that nobody wrote down. */
export interface ComputedKey {
  /** Where it comes from, as the subject of a sentence. */
  readonly source: string
  readonly mean: number
  /** The least and the most of any one run; a fact has no spread. */
  readonly least: number
  readonly most: number
  readonly unit: string
  /** Digits behind the point that mean something. */
  readonly digits: number
}

/** The answer as a fact or a simulation gives it today. */
export function computeKey(written: Written, desk: Desk): ComputedKey {
  const { fact, sim, preset, measure } = written
  if (fact !== undefined) {
    const other = ['sim', 'preset', 'measure'].find((field) => field in written)
    if (other) return desk.fail(['key'], `names a fact and a “${other}”; it is one or the other`)
    return ofFact(fact, desk)
  }
  if (preset !== undefined && measure !== undefined)
    return ofSim({ ...written, sim, preset, measure }, desk)
  const missing = preset === undefined ? 'preset' : 'measure'
  return desk.fail(['key'], `has neither “fact” nor “${missing}”`)
}

function ofFact(name: string, { at, ledger }: Desk): ComputedKey {
  const value = at(['key', 'fact'], () => ledger.factNumber(name))
  const { unit } = ledger.getFact(name.split('.')[0]!)
  return {
    source: `fact “${name}”`,
    mean: value,
    least: value,
    most: value,
    unit,
    digits: decimalsOf(value),
  }
}

interface InSim extends Written {
  readonly preset: string
  readonly measure: string
}

function ofSim({ sim: written, preset, values, world, measure }: InSim, desk: Desk): ComputedKey {
  const { sim } = findSim(desk, ['key'], written)
  const { unit, digits = 0 } = desk.at(['key', 'measure'], () =>
    findKey('measure', measure, sim.measures),
  )
  const setting = readSetting(
    desk,
    sim,
    { path: ['key', 'preset'], id: preset },
    { path: ['key', 'values'], values },
  )
  const refusal = sim.refuse(setting)
  if (refusal) return desk.fail(['key'], `is a run that the provider refuses: ${refusal}`)
  const found = countMean(sim, setting, world, unseenSeeds)[measure]
  if (!found) return desk.fail(['key'], `is about “${measure}”, which this run does not measure`)
  return { source: 'the simulation', ...found, unit, digits }
}

/** How many digits a number has behind the point as it is written. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0
