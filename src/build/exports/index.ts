import { unknownName } from '../../lib/nearest.ts'
import { countOf } from '../../lib/words.ts'
import { readLessons } from '../lessons.ts'
import { getQuiz, type Rendered } from '../questions.ts'
import type { Format } from './format.ts'
import { gift } from './gift.ts'
import { moodle } from './moodle/index.tsx'
import { readOptions, usage } from './options.ts'
import type { Portable } from './portable.ts'
import { qti } from './qti/index.tsx'
import { read, type LeftOut } from './read.ts'
import { sayLosses } from './say-losses.ts'

const formats: Readonly<Record<string, Format>> = { gift, moodle, qti }

interface Answer {
  readonly status: 0 | 2
  /** For the standard output. */
  readonly text: string
  /** For the standard error: one sentence about the first thing that was not understood. */
  readonly problem: string
  /** The files to write, by their paths. */
  readonly files: Readonly<Record<string, string>>
}

/** What `npm run export` answers to its arguments. Never throws. */
export function answer(args: readonly string[], questions: Questions = ofCourse): Answer {
  try {
    return carryOut(args, questions)
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { status: 2, text: '', problem: `${sentence}\n`, files: {} }
  }
}

/** The questions of a lesson, or of all of them. Throws a sentence if there is no such lesson. */
type Questions = (lesson: string | undefined) => readonly Rendered[]

function ofCourse(lesson: string | undefined): readonly Rendered[] {
  const lessons = readLessons().map(({ slug }) => slug)
  if (lesson !== undefined && !lessons.includes(lesson))
    throw unknownName('lesson', lesson, lessons)
  return lessons.filter((slug) => (lesson ?? slug) === slug).flatMap(getQuiz)
}

function carryOut(args: readonly string[], questions: Questions): Answer {
  const options = readOptions(args)
  if (options.format === undefined) throw new Error(usage)
  const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined
  if (!format) throw unknownName('format', options.format, Object.keys(formats))

  const out = options.out ?? `exports/${options.format}`
  const all = questions(options.lesson).map((question) => read(question, options.site))
  const items = all.filter((one): one is Portable => 'task' in one)
  const leftOut = all.filter((one): one is LeftOut => 'why' in one)
  const losses = sayLosses(format, items, leftOut)
  const own = { ...format.write(items), 'left-out.txt': losses }
  return {
    status: 0,
    text: `${items.length} of ${countOf(all.length, 'item')} written to ${out} as ${options.format}. What this format cannot take is in left-out.txt there, and here:\n\n${losses}`,
    problem: '',
    files: Object.fromEntries(
      Object.entries(own).map(([path, text]) => [`${out.replace(/\/$/, '')}/${path}`, text]),
    ),
  }
}
