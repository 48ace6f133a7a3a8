import { z } from 'astro/zod'
import { suggest } from '../lib/nearest.ts'
import { unseenSeeds } from '../sims/grade.ts'
import type { Values, World } from '../sims/sim.ts'
import { checkClaims } from './claims.ts'
import { findPlace } from './course-plan.ts'
import { readGoal } from './goals.ts'
import { checkFigures } from './lesson-figures.ts'
import { checkParts } from './lesson-parts.ts'
import { checkReadability } from './readability.ts'
import { text } from './schema.ts'
import { countMean, findKey, getSim, settingOf } from './sims.ts'
import { fields, readEntries, type Entry } from './yaml.ts'

const minutes = 'a whole number from 5 to 20'

const head = fields('lesson', {
  title: text,
  summary: text,
  minutes: z.int().min(5, minutes).max(20, minutes),
  /** The simulation of its experiment. */
  sim: text,
  /** The articles that it credits. */
  credits: z.array(z.string()).min(1),
  prediction: fields('prediction', {
    ask: text,
    preset: text,
    measure: text,
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
  }),
})

type Head = z.infer<typeof head>

export interface Lesson {
  readonly slug: string
  /** Its place in the course, from 1. */
  readonly number: number
  readonly module: string
  readonly belief: string
  readonly data: Head
  /** The file, as authors name it. */
  readonly file: string
  /** The file's text, with its frontmatter. */
  readonly text: string
}

const files = import.meta.glob<string>('../content/lessons/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every written lesson in the order of the course. Throws one sentence about the first mistake. */
export function readLessons(texts: Readonly<Record<string, string>> = files): readonly Lesson[] {
  // The frontmatter keeps its line numbers: the line of opening dashes becomes an empty one.
  const heads = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.split(/^---$/m)[1] ?? '']),
  )
  const paths = Object.keys(texts).toSorted()
  return readEntries({ files: heads, schema: head, noun: 'lesson' })
    .map((entry, index) => readLesson(entry, paths[index]!, texts[paths[index]!]!))
    .toSorted((a, b) => a.number - b.number)
}

function readLesson(entry: Entry<Head>, path: string, text: string): Lesson {
  const slug = slugOf(path)
  const place = findPlace(slug)
  if (!place)
    throw entry.error(
      [],
      `the course has no lesson “${slug}”; src/content/course.yaml names them all`,
    )
  const lesson = {
    slug,
    ...place,
    data: entry.data,
    file: path.replace(/^(\.\.\/)+/, 'src/'),
    text,
  }
  checkPrediction(entry)
  checkParts(lesson)
  checkFigures(lesson)
  checkReadability(lesson)
  checkClaims(lesson)
  return lesson
}

/** `01-scaling/01-independent-scaling.mdx` is `independent-scaling`: numbers order, slugs stay. */
const slugOf = (path: string): string => path.replace(/^.*\/(\d+-)?/, '').replace(/\.mdx$/, '')

function checkPrediction(entry: Entry<Head>): void {
  const { sim: name, prediction } = entry.data
  try {
    const sim = getSim(name)
    settingOf(sim, { preset: prediction.preset })
    findKey('measure', prediction.measure, sim.measures)
  } catch (error) {
    throw entry.error(['prediction'], messageOf(error))
  }
}

/** Runs `work`; what it throws is told with the lesson's file and the line where `needle` stands. */
export function explain<T>(lesson: Lesson, needle: string, work: (lesson: Lesson) => T): T {
  try {
    return work(lesson)
  } catch (error) {
    const at = lesson.text.indexOf(needle)
    const line = at < 0 ? '' : `:${lesson.text.slice(0, at).split('\n').length}`
    throw new Error(`${lesson.file}${line}: ${messageOf(error)}`)
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Throws a sentence unless every goal can be read and speaks of something the simulation has. */
export function checkGoals({ data }: Lesson, goals: readonly string[]): void {
  for (const goal of goals) readGoal(goal, getSim(data.sim))
}

/**
 * A measure of a run, for prose: of the seed that the reader sees first, or the mean over twenty.
 * Throws a sentence if the preset, a value or the measure does not exist.
 */
export function measureRun({
  sim: name,
  preset,
  values,
  measure,
  world = 'actual',
  over = 'seed',
}: {
  readonly sim: string
  readonly preset: string
  readonly values?: Values | undefined
  readonly measure: string
  readonly world?: World
  readonly over?: 'seed' | 'seeds'
}): number {
  const sim = getSim(name)
  const setting = settingOf(sim, { preset, values })
  const refusal = sim.refuse(setting)
  if (refusal) throw new Error(`the provider would refuse this run: ${refusal}`)
  const value =
    over === 'seeds'
      ? countMean(sim, setting, world, unseenSeeds)[measure]?.mean
      : sim.count(setting, world)[measure]
  if (value !== undefined) return value
  const keys = sim.measures.map(({ key }) => key)
  throw new Error(`${name} has no measure “${measure}” in this run; ${suggest(measure, keys)}`)
}
