import { z } from 'astro/zod'

/*
 * The pieces of which the schemas of authored files are made. Where a rule has no name of its
 * own, its `error` says what belongs there: "…, where a date belongs".
 */

export const text = z.string().min(1)

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'an id of lower-case words joined by hyphens' })

/** Text that looks like a number needs no quotation marks. */
export const figure = z.union([text, z.number()], { error: 'text' }).transform(String)

const isDate = (written: string): boolean =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(written) && !Number.isNaN(Date.parse(written))

/** A day, a month or a year in ISO 8601. */
export const date = z
  .union([z.string(), z.number()], { error: 'a date' })
  .transform(String)
  .refine(isDate, { error: 'a date such as 2026-10-03, 2026-10 or 2026' })

/** The end of something: a date, `now` while it lasts, or `unknown`. */
export const end = z
  .union([z.string(), z.number()], { error: 'a date' })
  .transform(String)
  .refine((written) => written === 'now' || written === 'unknown' || isDate(written), {
    error: 'a date such as 2026-10-03, 2026-10 or 2026, “now” or “unknown”',
  })

export const address = z.url({ protocol: /^https?$/, error: 'a web address' })
