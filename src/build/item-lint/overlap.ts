import { wordedSets, type Rule, type Worded } from './item.ts'
import { describesSame } from './ranges.ts'
import { words } from './words.ts'

/** Of two answers that hold together neither can be the only right one. */
export const overlap: Rule = (item) =>
  wordedSets(item).flatMap((set) =>
    set.flatMap((answer, index) =>
      set.slice(0, index).flatMap((other) => {
        const problem = compare(answer, other)
        return problem ? { path: [...answer.path, 'text'], problem } : []
      }),
    ),
  )

function compare({ text }: Worded, { text: other }: Worded): string | undefined {
  const [a, b] = [words(text), words(other)]
  if (a.join(' ') === b.join(' ')) return `is the same as “${other}”`
  if (describesSame(text, other)) return `overlaps with “${other}”; a number may lie in both`
  if (contains(a, b)) return `says “${other}” and more; who takes one has to take both`
  if (contains(b, a)) return `is a part of “${other}”; who takes one has to take both`
  return undefined
}

/** Whether one text has the whole of the other in it, word for word. */
const contains = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
