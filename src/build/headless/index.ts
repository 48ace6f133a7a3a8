import { getRules, rulesAt } from '../rules.ts'
import { getSim, sims as all, type Sims } from '../sims.ts'
import { describeSim, listSims } from './help.ts'
import { readOptions, readWords } from './options.ts'
import { measureWorlds, writeCsv, writeJson, writeText } from './outcome.ts'

interface Answer {
  readonly status: 0 | 2
  /** For the standard output. */
  readonly text: string
  /** For the standard error: one sentence about the first thing that was not understood. */
  readonly problem: string
}

/** What `npm run sim` answers to its arguments. Never throws. */
export function answer(args: readonly string[], sims: Sims = all): Answer {
  try {
    return { status: 0, text: carryOut(args, sims), problem: '' }
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { status: 2, text: '', problem: `${sentence}\n` }
  }
}

function carryOut(args: readonly string[], sims: Sims): string {
  const { positionals, values: given } = readWords(args)
  const [id, extra] = positionals
  if (id === undefined) return listSims(sims)
  if (extra !== undefined)
    throw new Error(`“${extra}” is one word too many; a setting is written --set key=value`)

  const sim = getSim(id, sims)
  if (given.help) return describeSim(id, sim)
  const options = readOptions(sim, given)
  const { rules, notes } =
    options.asOf === undefined
      ? { rules: getRules(sim.rules), notes: [] }
      : rulesAt(sim.rules, options.asOf)
  const refusal = sim.refuse({ values: options.values, rules })
  if (refusal) throw new Error(refusal)

  const outcome = {
    sim: id,
    ...options,
    rules,
    notes,
    measures: measureWorlds(sim, options, rules),
  }
  if (options.format === 'json') return writeJson(outcome)
  return options.format === 'csv' ? writeCsv(sim, outcome) : writeText(sim, outcome)
}
