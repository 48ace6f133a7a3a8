import { z } from 'astro/zod'
import { id, text } from '../schema.ts'
import { fields } from '../yaml.ts'
import { fault } from './fault.ts'
import { computed } from './computed.ts'
import { match } from './match.ts'
import { order } from './order.ts'
import { predict } from './predict.ts'
import { amount, base, option, several, values, wrong } from './shape.ts'
import { trace } from './trace.ts'
import { twoTier } from './two-tier.ts'

/** What authors write in `src/content/quizzes/<lesson>.yaml`. */

const choice = fields('choice question', {
  ...base,
  ...computed,
  kind: z.literal('choice'),
  options: z.array(fields('option of a choice question', option)).min(2, several),
})

const multiple = fields('multiple question', {
  ...base,
  ...computed,
  kind: z.literal('multiple'),
  options: z
    .array(fields('option of a multiple question', { ...option, missed: text.optional() }))
    .min(2, several),
})

const number = fields('number question', {
  ...base,
  ...computed,
  kind: z.literal('number'),
  unit: z.string().optional(),
  answer: z.number().optional(),
  bands: z
    .array(
      fields('band', {
        from: amount.optional(),
        to: amount.optional(),
        near: amount.optional(),
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
export type AuthoredTwoTier = z.infer<typeof twoTier>
export type AuthoredNumber = z.infer<typeof number>
export type AuthoredOperate = z.infer<typeof operate>
