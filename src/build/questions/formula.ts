import { parse, type MathNode } from 'mathjs/number'
import { suggest, unknownName } from '../../lib/nearest.ts'

/** The numbers that a formula may name. */
export type Names = Readonly<Record<string, number>>

const functions = ['abs', 'ceil', 'floor', 'max', 'min', 'round', 'sqrt'] as const
const operators = ['+', '-', '*', '/', '^']

/**
 * The value of a formula such as `rate * seconds / 1000`. Only arithmetic is let through, of all
 * that mathjs can do. Throws a sentence about an unknown name, and where no number comes out.
 */
export function evaluate(formula: string, names: Names): number {
  const node = parseFormula(formula)
  node.traverse((part) => check(part, formula, Object.keys(names)))
  const value: unknown = node.evaluate({ ...names })
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new Error(`“${formula}” comes to ${value}, which is no number`)
}

/** The names that a formula speaks of, each once. Throws a sentence if it cannot be read. */
export function namesIn(formula: string): readonly string[] {
  const found = parseFormula(formula).filter((part) => isKind(part, 'SymbolNode'))
  return [...new Set(found.map(String))].filter((name) => !isFunction(name))
}

/** Whether a formula can speak of it: a word that arithmetic does not use itself. */
export const isName = (text: string): boolean =>
  /^[a-z][A-Za-z0-9]*$/.test(text) && !isFunction(text) && isKind(parse(text), 'SymbolNode')

function parseFormula(formula: string): MathNode {
  try {
    return parse(formula)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    throw new Error(`“${formula}” is no formula: ${reason}`)
  }
}

function check(part: MathNode, formula: string, names: readonly string[]): void {
  const refuse = (what: string) => {
    throw new Error(`“${formula}” has ${what}; a formula has numbers, names and + - * / ^ ( )`)
  }
  if (part.type === 'ParenthesisNode') return
  if (isKind(part, 'ConstantNode')) {
    if (typeof part.value !== 'number') refuse(`“${part}”, which is no number`)
    return
  }
  if (isKind(part, 'SymbolNode')) {
    if (names.includes(part.name) || isFunction(part.name)) return
    throw unknownName('name', part.name, names)
  }
  if (isKind(part, 'FunctionNode')) {
    const name = String(part.fn)
    if (isFunction(name)) return
    throw new Error(
      `“${formula}” calls “${name}”, which formulas cannot do; ${suggest(name, functions)}`,
    )
  }
  if (!isKind(part, 'OperatorNode')) return refuse(`“${part}”, which is no arithmetic`)
  if (part.implicit)
    return refuse(`nothing between ${part.args.map((one) => `“${one}”`).join(' and ')}`)
  if (!operators.includes(part.op)) refuse(`the operator “${part.op}”`)
}

const isFunction = (name: string): boolean => functions.some((known) => known === name)

interface Parts {
  readonly ConstantNode: MathNode & { readonly value: unknown }
  readonly SymbolNode: MathNode & { readonly name: string }
  readonly FunctionNode: MathNode & { readonly fn: unknown }
  readonly OperatorNode: MathNode & {
    readonly op: string
    readonly implicit: boolean
    readonly args: readonly MathNode[]
  }
}

const isKind = <Kind extends keyof Parts>(part: MathNode, kind: Kind): part is Parts[Kind] =>
  part.type === kind
