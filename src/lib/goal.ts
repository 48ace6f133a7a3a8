/** A condition on a control or a measure of a simulation, as authors write it: `limit = 1000`. */
export interface Goal {
  readonly name: string
  readonly operator: '<' | '<=' | '>' | '>=' | '='
  readonly bound: number | string
}

const form = /^\s*([a-z]\w*)\s*(<=|>=|<|>|=)\s*(-?[\d.]+|[a-z][\w-]*)\s*$/i

/** Throws a sentence that says what is wrong with the text. */
export function parseGoal(text: string): Goal {
  const [, name, operator, written] = form.exec(text) ?? []
  if (!name || !operator || !written)
    throw new Error(
      `“${text}” is not a goal; a goal is a name, one of < <= > >= =, and a number or a word, as in “limit = 1000”`,
    )
  const number = Number(written)
  const bound = Number.isNaN(number) ? written : number
  if (typeof bound === 'string' && operator !== '=')
    throw new Error(`“${text}” compares with “${bound}”, which is not a number`)
  return { name, operator: operator as Goal['operator'], bound }
}

/** A goal about a name that is not there does not hold. */
export function holds(
  { name, operator, bound }: Goal,
  names: Readonly<Record<string, number | string>>,
): boolean {
  const value = names[name]
  if (operator === '=') return value === bound
  if (typeof value !== 'number' || typeof bound !== 'number') return false
  if (operator === '<') return value < bound
  if (operator === '<=') return value <= bound
  return operator === '>' ? value > bound : value >= bound
}
