import { z } from 'astro/zod'
import { id, text } from '../schema.ts'
import { fields } from '../yaml.ts'
import { fault } from './fault.ts'
import { match } from './match.ts'
import { order } from './order.ts'
import { predict } from './predict.ts'
import { base, option, several, values, wrong } from './shape.ts'
import { trace } from './trace.ts'
import { twoTier } from './two-tier.ts'

/** What authors write in `src/content/quizzes/<lesson>.yaml`. */

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
        ...wrong,
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
  unmet: z.record(z.string(), fields('entry of “unmet”', wrong)),
})

export const quiz = fields('quiz', {
  questions: z
    .array(
      z.discriminatedUnion('kind', [
        choice,
        multiple,
        number,
        operate,
        twoTier,
        order,
        match,
        trace,
        fault,
        predict,
      ]),
    )
    .min(1, { error: 'a list of at least one' }),
})

export type Quiz = z.infer<typeof quiz>
export type Authored = Quiz['questions'][number]
export type AuthoredOptions = z.infer<typeof choice> | z.infer<typeof multiple>
export type AuthoredNumber = z.infer<typeof number>
export type AuthoredOperate = z.infer<typeof operate>
