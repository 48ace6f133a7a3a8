import { lost } from '../run/handler.ts'
import type { Code } from '../scenario.ts'
import { addsBy, type Moment } from './moment.ts'

/**
 * The lines of `code.ts` that run while a call adds its memory, while it is shown what it finds
 * and when it answers.
 */
export const linesOf: Readonly<Record<Code, readonly [string, string, string]>> = {
  'read-first': ['5', '6', '7 8'],
  'write-first': ['5', '6 7', '8'],
  keyed: ['4', '4', '5 6 7'],
  finally: ['6', '7 8', '9 11 12'],
  inside: ['3 4', '5 6', '7'],
}

/** After this part of its second a call answers. */
const answersAt = 0.8

/** The lines that run at a moment: those of the call that is told. One that is lost gets no further. */
export function runningLines({ scenario, calls, came, part }: Moment): string {
  if (came === 0) return ''
  const [adds, looks, answers] = linesOf[scenario.code]
  const call = calls[came - 1]!
  if (part < addsBy || call.outcome === lost) return adds
  return part < answersAt ? looks : answers
}
