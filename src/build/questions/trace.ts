import { z } from 'astro/zod'
import { isSameText } from '../../quiz/trace.ts'
import { renderMarkdown } from '../markdown.ts'
import { figure, id, text } from '../schema.ts'
import { fields } from '../yaml.ts'
import { codeOf } from './code-of.ts'
import type { Desk } from './desk.ts'
import { buildRun, explainWrong } from './piece.ts'
import { asCode } from './as-code.ts'
import type { TracePart } from './rendered.ts'
import { runCalls, type Call } from './run-handler.ts'
import { base, run, wrong } from './shape.ts'

export const trace = fields('trace question', {
  ...base,
  kind: z.literal('trace'),
  /** A module in TypeScript with `export const handler`. */
  code: text,
  calls: z
    .array(fields('call', { event: z.json(), environment: z.int().min(1).default(1) }))
    .min(1, { error: 'a list of at least one' }),
  /** Which of the calls is asked about, from 1. */
  ask: z.int().min(1, { error: 'the number of a call, from 1,' }),
  prints: z.enum(['return', 'log']).default('return'),
  answers: z.array(fields('answer', { is: figure, ...wrong })),
  otherwise: fields('otherwise', {
    misconception: id.optional(),
    feedback: text,
    run: run.optional(),
  }),
})

type Authored = z.infer<typeof trace>

/** Code to run in the head. Its key is what the code prints when the build runs it. */
export function buildTrace(question: Authored, desk: Desk): TracePart {
  const { calls, ask, prints, answers, otherwise, code } = question
  if (ask > calls.length) desk.fail(['ask'], `is ${ask}, but there are ${calls.length} calls`)
  const key = readPrinted(question, calls, desk)
  if (readPrinted(question, calls, desk) !== key)
    desk.fail(['code'], 'prints something else each time it runs')
  checkBelieved(question, key, desk)

  return {
    marking: {
      kind: 'trace',
      id: `${desk.lesson}/${question.id}`,
      revision: question.revision,
      key,
      answers: answers.map(({ is }) => is),
    },
    key: [codeOf(key)],
    pieces: [
      ...answers.map((answer, index) =>
        explainWrong(
          answer,
          { path: ['answers', index], name: `said:${index}`, about: codeOf(answer.is) },
          desk,
        ),
      ),
      {
        name: 'said:otherwise',
        about: 'Anything else',
        html: desk.at(['otherwise', 'feedback'], () => renderMarkdown(otherwise.feedback)),
        ...(otherwise.run && { run: buildRun(otherwise.run, ['otherwise', 'run'], desk) }),
      },
    ],
    misconceptions: {
      ...Object.fromEntries(
        answers.map(({ misconception }, index) => [`said:${index}`, misconception]),
      ),
      ...(otherwise.misconception && {
        'said:otherwise': desk.at(['otherwise', 'misconception'], () =>
          desk.inventory.getMisconception(otherwise.misconception!),
        ).id,
      }),
    },
    code: code.trimEnd(),
    calls: calls.map(({ event, environment }, index) => ({
      call: `handler(${asCode(event)})`,
      environment,
      isAsked: index === ask - 1,
    })),
    environments: new Set(calls.map(({ environment }) => environment)).size,
    prints,
  }
}

/** What the call that is asked about prints when the calls are made like this. */
function readPrinted({ code, ask, prints }: Authored, calls: readonly Call[], desk: Desk): string {
  const printed = desk.at(['code'], () => runCalls(code, calls))[ask - 1]!
  if (prints === 'return') return printed.return
  if (printed.log.length !== 1)
    desk.fail(
      ['prints'],
      `is “log”, but call ${ask} writes ${printed.log.length} lines; one can be asked for`,
    )
  return printed.log[0]!
}

/** The worlds that readers believe in: nothing is kept, or everything is, in one place for all. */
const beliefs = [
  { calls: 'each call in an environment of its own', place: (_: Call, index: number) => index + 1 },
  { calls: 'all calls in one environment', place: () => 1 },
] as const

/** A question about what is kept asks nothing if the answer is the same where nothing is. */
function checkBelieved(question: Authored, key: string, desk: Desk): void {
  const { calls, answers } = question
  const wrongs = beliefs.flatMap(({ calls: how, place }) => {
    const believed = calls.map((call, index) => ({ ...call, environment: place(call, index) }))
    const is = readPrinted(question, believed, desk)
    return isSameText(is, key) ? [] : { is, how }
  })
  if (wrongs.length === 0)
    desk.fail(['calls'], `ask for “${key}”, which the code prints in any environment`)
  for (const { is, how } of wrongs)
    if (!answers.some((answer) => isSameText(answer.is, is)))
      desk.fail(['answers'], `have no entry for “${is}”, which the code prints with ${how}`)
  for (const [index, answer] of answers.entries())
    if (isSameText(answer.is, key)) desk.fail(['answers', index], 'is what the code prints')
}
