import type { Question } from '../../quiz/index.ts'
import type { KindPart } from '../questions/rendered.ts'
import {
  readChoices,
  readFault,
  readMatch,
  readNumber,
  readOrder,
  readTrace,
  say,
  type PartOf,
  type Reading,
} from './read-part.ts'

/** Every kind of question must be here, or this file does not compile. */
const readers: { readonly [K in Question['kind']]: (part: PartOf<K>) => Reading } = {
  choice: ({ options, marking, pieces }) => ({
    task: {
      shape: 'choose',
      several: false,
      choices: readChoices(options, marking.options, pieces),
    },
  }),
  multiple: ({ options, marking, pieces }) => ({
    more: '<p>Choose all that hold.</p>',
    task: {
      shape: 'choose',
      several: true,
      choices: readChoices(options, marking.options, pieces),
    },
  }),
  number: readNumber,
  operate: () => ({ not: 'the reader operates a simulation' }),
  'two-tier': ({ statements, reasonPrompt, reasons, marking, pieces }) => ({
    task: {
      shape: 'two-tier',
      statements: readChoices(statements, marking.statements, pieces, 'statement='),
      ask: reasonPrompt,
      reasons: readChoices(reasons, marking.reasons, pieces, 'reason='),
      half: {
        statement: say(pieces, 'half:statement'),
        reason: say(pieces, 'half:reason'),
      },
    },
  }),
  order: readOrder,
  match: readMatch,
  trace: readTrace,
  fault: readFault,
  predict: () => ({ not: 'the reader draws a line, and sees it beside two computed ones' }),
}

export const readQuestion = (part: KindPart): Reading =>
  // The record pairs each kind with its own questions; the compiler cannot follow that by name.
  (readers[part.marking.kind] as (part: KindPart) => Reading)(part)
