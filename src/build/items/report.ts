import { readFileSync } from 'node:fs'
import { fileSizeLimit } from '../../components/report/progress-file.ts'
import { readProgressFile } from '../../components/report/read-progress-file.ts'
import type { CourseQuestion } from '../../lib/course-index.ts'
import { listWords } from '../../lib/format.ts'
import { unknownName } from '../../lib/nearest.ts'
import { countOf } from '../../lib/words.ts'
import { analyse, type Analysis } from '../item-statistics/analyse.ts'
import { fewest, findPeople, type Person, type Source } from '../item-statistics/people.ts'
import { writeAnalysis } from '../item-statistics/write.ts'
import { readLessons } from '../lessons.ts'
import { listQuiz } from '../questions.ts'

/** What a file holds; throws where there is none. */
type Read = (path: string) => string

const fromDisk: Read = (path) => readFileSync(path, 'utf8')
const ofCourse = () => readLessons().flatMap(({ slug }) => listQuiz(slug))

/**
 * The statistics of items over the files of progress that are named. Throws a sentence where they
 * are of too few people; a file that cannot be used is named and left out.
 */
export function reportItems(
  args: readonly string[],
  read: Read = fromDisk,
  items: () => readonly CourseQuestion[] = ofCourse,
): string {
  const options = args.filter((word) => word.startsWith('-'))
  for (const option of options)
    if (option !== '--json') throw unknownName('option', option, ['--json'])
  const paths = args.filter((word) => !word.startsWith('-'))
  if (paths.length === 0) throw new Error('there is no file; name some, such as exports/*.json')

  const files = paths.map((path) => readSource(path, read))
  const sources = files.flatMap(({ source }) => source ?? [])
  const people = findPeople(sources)
  const notes = [...files.flatMap(({ notes: own }) => own), ...people.flatMap(sayMerged)]
  if (people.length < fewest)
    throw new Error(
      [
        `${countOf(sources.length, 'file')} of ${people.length} ${people.length === 1 ? 'person' : 'people'}: it takes ${fewest} people, for figures that mean something and so that nobody is recognised in them`,
        ...notes,
      ].join('\n'),
    )

  const analysis = analyse(items(), people)
  const all = { files: sources.length, notes: [...notes, ...sayRevised(analysis)], ...analysis }
  return options.length > 0 ? `${JSON.stringify(all, undefined, 2)}\n` : writeAnalysis(all)
}

interface Readable {
  readonly source?: Source
  readonly notes: readonly string[]
}

/** A file by the rules of the report page, which brings files in too. */
function readSource(path: string, read: Read): Readable {
  const skip = (problem: string): Readable => ({ notes: [`${path} is left out: ${problem}`] })
  let text: string
  try {
    text = read(path)
  } catch (error) {
    return skip(`It cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
  }
  if (text.length > fileSizeLimit) return skip('It is larger than 1 MB, too large for progress.')
  const found = readProgressFile(text)
  if ('problem' in found) return skip(found.problem)
  const { attempts, damage } = found
  if (attempts.length === 0) return skip(damage === '' ? 'It holds no answers.' : damage)
  return {
    source: { name: path, attempts },
    notes: damage === '' ? [] : [`${path}: ${damage}`],
  }
}

const sayMerged = ({ files }: Person): readonly string[] =>
  files.length > 1 ? [`${listWords(files)} share answers, so they are one person.`] : []

const sayRevised = ({ items }: Analysis): readonly string[] =>
  items
    .filter(({ elsewhere }) => elsewhere > 0)
    .map(
      ({ id, revision, elsewhere }) =>
        `${id} is at revision ${revision} now; ${elsewhere} ${elsewhere === 1 ? 'person' : 'people'} answered another and ${elsewhere === 1 ? 'is' : 'are'} left out of it.`,
    )
