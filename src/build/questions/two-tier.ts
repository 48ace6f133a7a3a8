import { z } from 'astro/zod'
import { text } from '../schema.ts'
import { fields } from '../yaml.ts'
import { computed } from './computed.ts'
import type { Desk } from './desk.ts'
import { buildSet } from './options.ts'
import type { TwoTierPart } from './rendered.ts'
import { base, option, several } from './shape.ts'

export const twoTier = fields('two-tier question', {
  ...base,
  ...computed,
  kind: z.literal('two-tier'),
  /** The statements. */
  options: z.array(fields('option of a two-tier question', option)).min(2, several),
  /** Stands between the two. */
  reasonPrompt: text.default('Because'),
  reasons: z.array(fields('reason of a two-tier question', option)).min(2, several),
})

/** What is said to those who have one tier right and the other wrong, before the feedback of it. */
const half = [
  {
    name: 'half:statement',
    about: 'The statement is right, the reason is not',
    html: '<p>The statement holds, and not for this reason. It counts together with its reason: the next case differs, and the reason decides it.</p>',
  },
  {
    name: 'half:reason',
    about: 'The reason is right, the statement is not',
    html: '<p>The reason holds. What follows from it is another statement.</p>',
  },
]

/** A statement, and the reason for it. */
export function buildTwoTier(question: z.infer<typeof twoTier>, desk: Desk): TwoTierPart {
  const { revision, fixedOrder, reasonPrompt } = question
  const id = `${desk.lesson}/${question.id}`
  const shared = { several: false, fixedOrder }
  const statements = buildSet(
    { ...shared, field: 'options', options: question.options, prefix: 'statement=' },
    id,
    desk,
  )
  const reasons = buildSet(
    { ...shared, field: 'reasons', options: question.reasons, prefix: 'reason=' },
    `${id}/reasons`,
    desk,
  )
  return {
    marking: {
      kind: 'two-tier',
      id,
      revision,
      statements: statements.marks,
      reasons: reasons.marks,
    },
    key: [...statements.key, ...reasons.key],
    pieces: [...half, ...statements.pieces, ...reasons.pieces],
    misconceptions: { ...statements.misconceptions, ...reasons.misconceptions },
    statements: statements.labels,
    reasonPrompt,
    reasons: reasons.labels,
  }
}
