import { z } from 'astro/zod'
import { mean } from '../../sims/core/statistics.ts'
import { fields, type Path } from '../yaml.ts'
import type { Desk } from './desk.ts'
import { evaluate, isName, type Names } from './formula.ts'
import { decimalsOf } from './say-number.ts'
import type { Amount } from './shape.ts'
import { readSource, source, type Quantity } from './source.ts'

const operand = { error: 'a number, a fact or a measure' }

/** What the names of a formula stand for. */
export const where = z.record(
  z.string(),
  z.union([z.number(), fields('entry of “where”', source)], operand),
)

type Written = { readonly where: z.infer<typeof where> } | undefined

/** The number; `path` leads to where it is written. */
export const readAmount = (path: Path, written: Amount, names: Names, { at }: Desk): number =>
  typeof written === 'number' ? written : at(path, () => evaluate(written, names))

/** What the formulas of a question may name: the numbers of its variant, and its key’s operands. */
export const readNames = (key: Written, desk: Desk): Names => ({
  ...desk.numbers,
  ...mapValues(readOperands(key, desk), ({ runs }) => mean(runs)),
})

export function readOperands(key: Written, desk: Desk): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(
    Object.entries(key?.where ?? {}).map(([name, written]) => {
      const path = ['key', 'where', name]
      if (!isName(name))
        desk.fail(path, 'is no name for a formula; a name is one word, such as perS')
      if (name in desk.variant) desk.fail(path, 'has a name that stands under “vary” already')
      if (typeof written !== 'number') return [name, readSource(written, path, desk)]
      return [name, { from: name, runs: [written], unit: '', digits: decimalsOf(written) }]
    }),
  )
}

/** The names as each run of the simulation gives them. What has no runs is the same in all. */
export function eachRun(operands: Readonly<Record<string, Quantity>>): readonly Names[] {
  const many = Math.max(1, ...Object.values(operands).map(({ runs }) => runs.length))
  return Array.from({ length: many }, (_, run) =>
    mapValues(operands, ({ runs }) => runs[run] ?? runs[0]!),
  )
}

const mapValues = <Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Readonly<Record<string, Made>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]))
