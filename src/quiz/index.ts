import { isRecord, parseJson } from '../lib/json.ts'
import { choice, type Choice } from './choice.ts'
import { fault, type Fault } from './fault.ts'
import type { Kind, Mark, Outside } from './kind.ts'
import { match, type Match } from './match.ts'
import { multiple, type Multiple } from './multiple.ts'
import { number, type NumberQuestion } from './number.ts'
import { operate, type Operate } from './operate.ts'
import { order, type Order } from './order.ts'
import { predict, type Predict } from './predict.ts'
import { trace, type Trace } from './trace.ts'
import { twoTier, type TwoTier } from './two-tier.ts'

export type Question =
  Choice | Multiple | NumberQuestion | Operate | TwoTier | Order | Match | Trace | Fault | Predict

/** Every kind of question must be here, or this file does not compile. */
const kinds: { readonly [K in Question['kind']]: Kind<Extract<Question, { kind: K }>> } = {
  choice,
  multiple,
  number,
  operate,
  'two-tier': twoTier,
  order,
  match,
  trace,
  fault,
  predict,
}

/** Never throws, whatever the answer is, unless `outside` does. */
export function mark(question: Question, answer: readonly string[], outside: Outside): Mark {
  // The record pairs each kind with its own questions; the compiler cannot follow that by name.
  const kind = kinds[question.kind] as Kind<Question>
  return kind.mark(question, answer, outside)
}

/** The question that the build wrote into the page; nothing if it was damaged on the way. */
export function parseQuestion(text: string): Question | undefined {
  const question = parseJson(text)
  if (!isRecord(question) || !Object.hasOwn(kinds, String(question['kind']))) return undefined
  return question as unknown as Question
}
