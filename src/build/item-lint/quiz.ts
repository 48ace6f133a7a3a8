import { sayVariant } from '../questions/draw.ts'
import type { Form } from '../questions/forms.ts'
import type { Quiz } from '../questions/schema.ts'
import type { Entry, Path } from '../yaml.ts'
import { lintItem } from './index.ts'
import type { Finding } from './item.ts'
import { purposes } from './purposes.ts'

/** Everything that the lint finds in a quiz, in the order of the file; in each form of an item. */
export const lintQuiz = (
  entry: Entry<Quiz>,
  forms: readonly (readonly Form[])[],
): readonly Error[] => [
  ...forms.flatMap((all, index) => lintForms(all, entry, index)),
  ...purposes(entry.data.questions).map((finding) => sayFinding(finding, entry)),
]

/** What is wrong in every variant in the same way is told of the first. */
function lintForms(forms: readonly Form[], entry: Entry<Quiz>, index: number): readonly Error[] {
  const found = forms.flatMap(({ item, desk }) =>
    lintItem(item).map((finding) => ({ finding, where: sayVariant(desk.variant) })),
  )
  const textOf = ({ path, problem }: Finding) => JSON.stringify([path, problem])
  return found
    .filter(({ finding }, at) => {
      const text = textOf(finding)
      return found.findIndex((other) => textOf(other.finding) === text) === at
    })
    .map(({ finding, where }) => sayFinding(finding, entry, ['questions', index], where))
}

/** A finding as an author reads it: file, line, what it is about, what is wrong. */
function sayFinding(
  { path, problem, as }: Finding,
  { error, nameOf }: Entry<unknown>,
  base: Path = [],
  where = '',
): Error {
  const name = (at: Path) => nameOf([...base, ...at])
  const sentence = [name(path), problem, ...(as ? [name(as)] : [])].join(' ')
  return error([...base, ...path], sentence + where)
}
