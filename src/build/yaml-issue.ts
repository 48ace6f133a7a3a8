import type { z } from 'astro/zod'
import { isRecord } from '../lib/json.ts'
import { suggest } from '../lib/nearest.ts'
import type { Path } from './yaml.ts'

/** What a schema found wrong, and where, as a sentence for the author of the file. */
export function sayIssue(
  issue: z.core.$ZodIssue,
  written: unknown,
  noun: string,
): { readonly at: Path; readonly sentence: string } {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return {
      at: [...path, key],
      sentence: `${nameOf(path, written, noun)} has the field “${key}”, ${issue.message}`,
    }
  }
  const value = valueAt(written, path)
  const sentence =
    value === undefined
      ? `${nameOf(path.slice(0, -1), written, noun)} has no “${String(path.at(-1))}”`
      : `${nameOf(path, written, noun)} is ${show(value)}${wanted(issue, value)}`
  return { at: path, sentence }
}

/** `the “feedback” of option “all” of question “idle-reservation”`. */
export function nameOf(path: Path, written: unknown, noun: string): string {
  const item = path.findLastIndex((step) => typeof step === 'number')
  const field = path.slice(item + 1).join('.')
  const owner = item < 0 ? `the ${noun}` : nameItem(path.slice(0, item + 1), written, noun)
  return field === '' ? owner : `the “${field}” of ${owner}`
}

function nameItem(path: Path, written: unknown, noun: string): string {
  const list = path.at(-2)
  const kind = list === undefined ? noun : String(list).replace(/s$/, '')
  const item = valueAt(written, path)
  const id = isRecord(item) ? item['id'] : undefined
  const name = typeof id === 'string' ? `${kind} “${id}”` : `${kind} ${Number(path.at(-1)) + 1}`
  const isInItem = path.slice(0, -1).some((step) => typeof step === 'number')
  return isInItem ? `${name} of ${nameOf(path.slice(0, -2), written, noun)}` : name
}

const valueAt = (written: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    written,
  )

function show(value: unknown): string {
  if (value === null || value === '') return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a set of fields'
  return typeof value === 'string' ? `“${value}”` : String(value)
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  boolean: 'true or false',
}

/** What would be right. A schema whose rule has no name says it in its own `error`. */
function wanted(issue: z.core.$ZodIssue, value: unknown): string {
  const choices =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union' && 'options' in issue
        ? issue.options
        : undefined
  if (choices) return `; ${suggest(String(value), choices.map(String))}`
  if (issue.code === 'invalid_type')
    return `, where ${kinds[issue.expected] ?? `a ${issue.expected}`} belongs`
  if (issue.code === 'too_small' && value === '') return ', where text belongs'
  // A rule without words of its own gets the schema's, which are for programmers.
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return `, where at least ${Number(issue.minimum)} belongs`
  return `, where ${issue.message} belongs`
}
