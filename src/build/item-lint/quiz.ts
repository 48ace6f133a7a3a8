import type { Path, Entry } from '../yaml.ts'
import type { Authored, Quiz } from '../questions/schema.ts'
import { lintItem } from './index.ts'
import type { Finding } from './item.ts'
import { purposes } from './purposes.ts'

/** A finding as an author reads it: file, line, what it is about, what is wrong. */
function sayFinding(
  { path, problem, as }: Finding,
  { error, nameOf }: Entry<unknown>,
  base: Path = [],
): Error {
  const name = (at: Path) => nameOf([...base, ...at])
  return error([...base, ...path], [name(path), problem, ...(as ? [name(as)] : [])].join(' '))
}

/** Everything that the lint finds in a quiz, in the order of the file. */
export const lintQuiz = (entry: Entry<Quiz>): readonly Error[] => [
  ...entry.data.questions.flatMap((item, index) => lintOne(item, entry, index)),
  ...purposes(entry.data.questions).map((finding) => sayFinding(finding, entry)),
]

/** What it finds in one item; as it is written, or as one of its variants reads. */
const lintOne = (item: Authored, entry: Entry<Quiz>, index: number): readonly Error[] =>
  lintItem(item).map((finding) => sayFinding(finding, entry, ['questions', index]))
