import { listWords } from '../../lib/format.ts'
import { createRandom } from '../../sims/core/random.ts'

/** What may stand at each name of an item that varies. */
export type Vary = Readonly<Record<string, readonly (number | string)[]>>

/** What stands at each name in one of its variants. */
export type Variant = Readonly<Record<string, number | string>>

/** As many as a reader is likely to try; each is proven, and each is on the page. */
const usual = 4

/**
 * Different variants of an item, drawn by its id: the same at every build, and the first ones the
 * same however many are wanted. If there are not as many combinations, all of them.
 */
export function drawVariants(id: string, vary: Vary, wanted = usual): readonly Variant[] {
  const random = createRandom(0, `variants of ${id}`)
  const combinations = Object.values(vary).reduce((product, { length }) => product * length, 1)
  const drawn = new Set<number>()
  while (drawn.size < Math.min(wanted, combinations)) drawn.add(Math.floor(random() * combinations))
  return [...drawn].map((number) => pick(vary, number))
}

/** The combination of that number, as a number is written in figures of several bases. */
function pick(vary: Vary, number: number): Variant {
  let rest = number
  return Object.fromEntries(
    Object.entries(vary).map(([name, values]) => {
      const value = values[rest % values.length]!
      rest = Math.floor(rest / values.length)
      return [name, value]
    }),
  )
}

/** The end of a sentence about a variant: ` (where rate is 120 and work is “resizes images”)`. */
export function sayVariant(variant: Variant): string {
  const said = Object.entries(variant).map(
    ([name, value]) => `${name} is ${typeof value === 'string' ? `“${value}”` : value}`,
  )
  return said.length === 0 ? '' : ` (where ${listWords(said)})`
}
