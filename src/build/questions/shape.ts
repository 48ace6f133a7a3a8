import { z } from 'astro/zod'
import { figure, id, text } from '../schema.ts'
import { fields } from '../yaml.ts'

/** The pieces of which the shapes of authored questions are made. */

export const values = z.record(
  z.string(),
  z.union([z.number(), text], { error: 'a number or text' }),
)

/** A number, or a formula over the names of the question. */
export const amount = z.union([z.number(), text], { error: 'a number or a formula' })

export type Amount = z.infer<typeof amount>

/** A state of a simulation, the lesson's own unless named, that shows why. */
export const run = fields('run', { sim: id.optional(), preset: id, values: values.default({}) })

export type Run = z.infer<typeof run>

const one = { error: 'a number or text' }

export const base = {
  id,
  revision: z.int().min(1, { error: 'a whole number from 1' }).default(1),
  purpose: z.enum(['recall', 'why', 'transfer', 'apply']),
  /** What the item teaches; the report names it so. */
  title: text,
  prompt: text,
  explanation: text,
  run: run.optional(),
  /** Texts that readers may open one by one, for a quarter of the points each. */
  hints: z.array(text).max(3, { error: 'a list of at most three' }).default([]),
  /** Whether what there is to choose from stands as written: numbers, times. */
  fixedOrder: z.boolean().default(false),
  /** What may stand at each name, as `{name}` in a text or as it is in a formula. */
  vary: z
    .record(
      z.string(),
      z.array(z.union([z.number(), text], one)).min(2, { error: 'a list of at least two' }),
    )
    .optional(),
}

/** What is said to a wrong answer, and which misconception it comes from. */
export const wrong = { misconception: id, feedback: text, run: run.optional() }

export type Wrong = z.infer<ReturnType<typeof z.object<typeof wrong>>>

export const option = {
  id,
  text: figure,
  correct: z.boolean().default(false),
  misconception: id.optional(),
  feedback: text.optional(),
  run: run.optional(),
  /** The number that it stands for, where the question has a key. */
  value: amount.optional(),
}

export const several = { error: 'a list of at least two' }
