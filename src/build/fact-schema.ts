import { z } from 'astro/zod'
import { address, date, end, figure, id, text } from './schema.ts'
import { services, type Service } from './services.ts'
import { fields } from './yaml.ts'

const value = z.union([z.number(), z.boolean(), text], { error: 'a number, text, true or false' })

/** Numbers inside a composite fact, by name, with the unit in the name where there is one. */
const parts = z.record(z.string(), z.number()).default({})

/** Something that held from one day to another. */
const period = fields('entry of a history', {
  value,
  /** The figure as prose prints it; unless given, the value with the fact's unit. */
  shown: figure.optional(),
  /** The same names as those of the fact, so that a model can read either. */
  parts,
  from: date,
  /** Set when the first date that is known need not be the day on which it began. */
  orEarlier: z.boolean().default(false),
  /** The day on which the next began; `now` while this one holds. */
  to: end.default('now'),
  /** Where or for whom, if not everywhere: such an entry stands beside the others. */
  scope: text.optional(),
  /** A web address or a title; unless given, the fact's own source says it. */
  source: text.optional(),
  /** Set when nobody has found a source. */
  unverified: z.boolean().default(false),
})

/** A calculation that the provider published, to hold a model against. */
const example = fields('example', {
  inputs: z.record(z.string(), z.union([z.number(), text], { error: 'a number or text' })),
  /** The published lines, in USD. */
  lines: z.record(z.string(), z.number()),
  totalUsd: z.number(),
  /** Which lines the free tier was taken off. */
  freeTier: z.enum(['none', 'compute', 'requests and compute']),
})

export const factSchema = fields('fact', {
  id,
  name: text,
  services: z.array(z.enum(Object.keys(services) as [Service, ...Service[]])).min(1),
  /** The figure as prose prints it. */
  shown: figure,
  value,
  unit: z.string().default(''),
  parts,
  /** Goes on from the figure, in the margin. */
  note: text,
  asOf: date,
  confidence: z.enum(['high', 'medium', 'low', 'unverified']),
  source: fields('source', { title: text, url: address }),
  /** Within a scope in the order of time, and without overlap. */
  history: z.array(period).default([]),
  example: example.optional(),
})

export type Fact = z.infer<typeof factSchema>
export type Period = z.infer<typeof period>
