import { countOf } from '../../lib/words.ts'
import { wordedSets } from '../item-lint/item.ts'
import { lintQuiz } from '../item-lint/quiz.ts'
import { readingLevel } from '../item-lint/reading-level.ts'
import { courseSources, quizFiles } from '../questions.ts'
import { formsOf } from '../questions/forms.ts'
import { quiz, type Quiz } from '../questions/schema.ts'
import { readEntries, type Entry } from '../yaml.ts'

/** The last year of school: from here on a question also examines how well one reads. */
const hard = 12

/** What the lint finds in these files, the course’s own unless given, and what it says of their language. */
export function lintCourse(files = quizFiles, sources = courseSources()) {
  const entries = readEntries({ files, schema: quiz, noun: 'quiz' })
  const forms = entries.map((entry) =>
    entry.data.questions.map((_, index) => formsOf(entry, index, sources)),
  )
  const levels = entries.flatMap(levelsOf).toSorted((a, b) => b.level - a.level)
  const tooHard = levels.filter(({ level }) => level >= hard).length
  const lines = levels.map(
    ({ level, name }) => `${level.toFixed(1).padStart(6)}  ${name}${level >= hard ? '  hard' : ''}`,
  )
  return {
    problems: entries.flatMap((entry, index) => lintQuiz(entry, forms[index]!)),
    text: [
      'Years of school to read an item easily (Flesch-Kincaid), the hardest first:',
      ...lines,
      `${countOf(levels.length, 'item')}, ${tooHard} of them from level ${hard} on.`,
      '',
    ].join('\n'),
  }
}

/** The level of what a reader meets before answering: the prompt and the answers to choose from. */
const levelsOf = ({ name: lesson, data }: Entry<Quiz>) =>
  data.questions.map((item) => ({
    name: `${lesson}/${item.id}`,
    level: readingLevel(textsOf(item).join(' ')),
  }))

const textsOf = (item: Quiz['questions'][number]): readonly string[] => [
  item.prompt,
  ...wordedSets(item)
    .flat()
    .map(({ text }) => (/[.?!]$/.test(text) ? text : `${text}.`)),
]
