import { z } from 'astro/zod'
import { mean } from '../../sims/core/statistics.ts'
import { text } from '../schema.ts'
import { fields } from '../yaml.ts'
import type { Desk } from './desk.ts'
import { evaluate } from './formula.ts'
import { eachRun, readOperands, where } from './names.ts'
import { decimalsOf, toSignificant } from './say-number.ts'
import { readSource, source, type Quantity } from './source.ts'

/** How a right answer is computed: from a fact, from a simulation, or by a formula over such. */
export const key = fields('key', {
  ...source,
  formula: text.optional(),
  where: where.default({}),
})

type Written = z.infer<typeof key>

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

/** The answer as a fact, a simulation or a formula gives it today. */
export function computeKey(written: Written, desk: Desk): ComputedKey {
  const { formula } = written
  if (formula !== undefined) return sum(readFormula({ ...written, formula }, desk))
  const [idle] = Object.keys(written.where)
  if (idle === undefined) return sum(readSource(written, ['key'], desk))
  return desk.fail(['key', 'where', idle], 'is for a “formula”, and the key has none')
}

function readFormula(written: Written & { readonly formula: string }, desk: Desk): Quantity {
  const { formula } = written
  const other = ['fact', 'sim', 'preset', 'measure'].find((field) => field in written)
  if (other)
    return desk.fail(['key'], `has a “formula” and a “${other}”, which belongs into its “where”`)
  // Run by run: what two measures have to do with each other is lost once each is a mean.
  const runs = eachRun(readOperands(written, desk)).map((names) =>
    desk.at(['key', 'formula'], () => evaluate(formula, { ...desk.numbers, ...names })),
  )
  return { from: 'the formula', runs, unit: '', digits: decimalsOf(toSignificant(mean(runs))) }
}

const sum = ({ from, runs, unit, digits }: Quantity): ComputedKey => ({
  source: from,
  mean: mean(runs),
  least: Math.min(...runs),
  most: Math.max(...runs),
  unit,
  digits,
})
