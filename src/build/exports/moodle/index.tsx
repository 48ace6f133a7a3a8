import { Html } from '../../../jsx/html.ts'
import { commonLosses, middleOf, pick, words, type ByShape, type Format } from '../format.ts'
import { splitTiers } from '../split-tiers.ts'
import { questions } from './questions.tsx'

/** Moodle XML, as Moodle’s own import reads it. HTML stands in it as escaped text. */
export const moodle: Format = {
  always: [words.sure],
  losses(item) {
    const own: ByShape<readonly string[]> = {
      choose: (_, { several }) => (several ? [words.missed] : []),
      number: (_, { ranges }) => (ranges.every(middleOf) ? [] : [words.open]),
      text: () => [words.typed],
      sort: () => [words.wrongPlace],
      order: () => [words.wrongPlace, 'it needs Moodle 4.4, or the plugin “ordering”'],
      'two-tier': () => [words.tiers],
    }
    return [
      ...pick(own, item),
      ...(item.hints.length > 0 ? ['hints are shown only where a quiz allows several tries'] : []),
      ...commonLosses(item),
    ]
  },
  write: (items) => ({
    'serverless-actually.xml': `<?xml version="1.0" encoding="UTF-8"?>\n${(
      <quiz>
        {[...new Set(items.map(({ lesson }) => lesson))].flatMap((lesson) => [
          line(<Category lesson={lesson} />),
          ...items
            .filter((item) => item.lesson === lesson)
            .flatMap(splitTiers)
            .map((item) => line(pick(questions, item))),
        ])}
      </quiz>
    )}\n`,
  }),
}

/** A question on a line of its own, so that two versions of the file can be compared. */
const line = (question: Html): Html => new Html(`\n${question}`)

const Category = ({ lesson }: { readonly lesson: string }) => (
  <question type="category">
    <category>
      <text>$course$/top/Serverless, Actually/{lesson}</text>
    </category>
  </question>
)
