import { carryOut, type Check, type ListChecks, type Verdict } from '../sims/check.ts'
import { getRules, rulesAt } from './rules.ts'
import { sims } from './sims.ts'

interface Module {
  readonly default: ListChecks
  /** What nothing holds the simulation to, in sentences. */
  readonly unchecked: readonly string[]
}

const modules = Object.entries(
  import.meta.glob<Module>('../sims/*/checks.ts', { eager: true }),
).map(([path, module]) => [path.split('/').at(-2)!, module] as const)

/** The checks of every simulation that has some, by its name. */
export const checks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  modules.map(([name, { default: list }]) => {
    const { rules } = sims[name]!
    return [
      name,
      list((asOf) => (asOf === undefined ? getRules(rules) : rulesAt(rules, asOf).rules)),
    ]
  }),
)

export const unchecked: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  modules.map(([name, module]) => [name, module.unchecked]),
)

/** A check with what became of it. */
export type Result = Check & Verdict

/** Carries out every check of a simulation: some seconds of work. */
export const carryOutAll = (name: string): readonly Result[] =>
  (checks[name] ?? []).map((check) => ({ ...check, ...carryOut(check) }))
