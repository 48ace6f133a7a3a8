import { z } from 'astro/zod'
import { figure, id, text } from '../schema.ts'
import { fields } from '../yaml.ts'

/** What authors write in `src/content/quizzes/<lesson>.yaml`. */

const values = z.record(z.string(), z.union([z.number(), text], { error: 'a number or text' }))

const base = {
  id,
  revision: z.int().min(1, { error: 'a whole number from 1' }).default(1),
  purpose: z.enum(['recall', 'why', 'transfer', 'apply']),
  /** What the item teaches; the report names it so. */
  title: text,
  prompt: text,
  explanation: text,
  /** A state of a simulation, the lesson's own unless named, that shows why. */
  run: fields('run', { sim: id.optional(), preset: id, values: values.default({}) }).optional(),
}

const option = {
  id,
  text: figure,
  correct: z.boolean().default(false),
  misconception: id.optional(),
  feedback: text.optional(),
}

const several = { error: 'a list of at least two' }

const choice = fields('choice question', {
  ...base,
  kind: z.literal('choice'),
  options: z.array(fields('option of a choice question', option)).min(2, several),
})

const multiple = fields('multiple question', {
  ...base,
  kind: z.literal('multiple'),
  options: z
    .array(fields('option of a multiple question', { ...option, missed: text.optional() }))
    .min(2, several),
})

const share = /^\d+(\.\d+)? ?%$/
const tolerance = { error: 'a number from 0, or a share of the answer such as “5 %”,' }

const number = fields('number question', {
  ...base,
  kind: z.literal('number'),
  unit: z.string().optional(),
  answer: z.number().optional(),
  key: fields('key', {
    fact: text.optional(),
    sim: id.optional(),
    preset: id.optional(),
    values: values.default({}),
    world: z.enum(['believed', 'actual']).default('actual'),
    measure: text.optional(),
  }).optional(),
  tolerance: z
    .union([z.number().min(0, tolerance), z.string().regex(share, tolerance)], tolerance)
    .default(0),
  bands: z
    .array(
      fields('band', {
        from: z.number().optional(),
        to: z.number().optional(),
        misconception: id,
        feedback: text,
      }),
    )
    .default([]),
  /** For wrong numbers outside of every band. */
  otherwise: text,
})

const operate = fields('operate question', {
  ...base,
  kind: z.literal('operate'),
  sim: id.optional(),
  preset: id,
  /** The controls that the reader may move. */
  controls: z.array(text).min(1, { error: 'a list of at least one' }),
  goals: z.array(text).min(1, { error: 'a list of at least one' }),
  solution: values,
  /** What to say to readers who miss a goal, by the goal. */
  unmet: z.record(z.string(), fields('entry of “unmet”', { misconception: id, feedback: text })),
})

export const quiz = fields('quiz', {
  questions: z
    .array(z.discriminatedUnion('kind', [choice, multiple, number, operate]))
    .min(1, { error: 'a list of at least one' }),
})

export type Quiz = z.infer<typeof quiz>
export type Authored = Quiz['questions'][number]
export type AuthoredOptions = z.infer<typeof choice> | z.infer<typeof multiple>
export type AuthoredNumber = z.infer<typeof number>
export type AuthoredOperate = z.infer<typeof operate>
