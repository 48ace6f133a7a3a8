import * as v from 'valibot'
import {
  type Attempt,
  contexts,
  limits,
  mergeAttempts,
  questionPattern,
} from '../../lib/attempts.ts'
import { listWords } from '../../lib/format.ts'
import { parseJson } from '../../lib/json.ts'
import { fileFormat, fileVersion } from './progress-file.ts'

const file = v.object({
  format: v.literal(fileFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const content = v.object({ attempts: v.array(v.unknown()) })

/** The store's own rule for an attempt, but one that says which field breaks it. */
const attempt = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.idLength)),
  question: v.pipe(v.string(), v.regex(questionPattern)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  answer: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.answerLength))),
    v.maxLength(limits.answerTexts),
  ),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  confidence: v.exactOptional(v.picklist([0, 1, 2, 3])),
  at: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  context: v.picklist(contexts),
})

export interface ProgressFile {
  readonly attempts: readonly Attempt[]
  /** A sentence about the entries that are no attempts; empty if all are. */
  readonly damage: string
}

/** What a progress file holds, or a sentence on why it cannot be used. Any text gets an answer. */
export function readProgressFile(text: string): ProgressFile | { readonly problem: string } {
  const json = parseJson(text)
  if (json === undefined) return { problem: 'This file is not JSON, so it is no progress file.' }
  const head = v.safeParse(file, json)
  if (!head.success) return { problem: 'This file is not progress saved by this course.' }
  if (head.output.version > fileVersion)
    return {
      problem:
        'A newer version of this course saved this file. Reload the page and bring it again.',
    }
  const body = v.safeParse(content, json)
  if (!body.success) return { problem: 'This file is damaged: it has no list of answers.' }

  const results = body.output.attempts.map((entry) => v.safeParse(attempt, entry))
  return {
    attempts: mergeAttempts(
      results.flatMap(({ success, output }) => (success ? [output] : [])),
      [],
    ),
    damage: sayDamage(results.flatMap(({ issues }) => (issues ? [v.getDotPath(issues[0])] : []))),
  }
}

/** Says how many entries are left out, and by which field. An entry that is no record has none. */
function sayDamage(fields: readonly (string | null)[]): string {
  if (fields.length === 0) return ''
  const names = fields.map((field) => (field?.split('.')[0] ?? 'form').replace(/^at$/, 'time'))
  const reasons = [...new Set(names)].map(
    (name) => `${names.filter((other) => other === name).length} for its ${name}`,
  )
  const entries = fields.length === 1 ? '1 more entry is' : `${fields.length} more entries are`
  return `${entries} damaged and left aside in the file: ${listWords(reasons)}.`
}
