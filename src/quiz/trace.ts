import type { BaseQuestion, Kind } from './kind.ts'
import { parseNumber } from './parse-number.ts'

/** Code that is read and called in the head: what does it print? */
export interface Trace extends BaseQuestion {
  readonly kind: 'trace'
  /** What the code prints when it runs. */
  readonly key: string
  /** Texts that come from one thought each. */
  readonly answers: readonly string[]
}

export const trace: Kind<Trace> = {
  mark({ key, answers }, answer) {
    const text = answer[0] ?? ''
    if (text.trim() === '')
      return { score: 0, feedback: ['key'], ask: 'Write down what it prints first.' }
    if (isSameText(text, key)) return { score: 1, feedback: ['key'] }
    const index = answers.findIndex((other) => isSameText(text, other))
    return { score: 0, feedback: [`said:${index < 0 ? 'otherwise' : index}`, 'key'] }
  },
}

/** Whether both mean the same: quotation marks and spaces, and the case of a word, do not count. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [simplify(one), simplify(other)]
  const number = parseNumber(a)
  return a === b || (number !== undefined && number === parseNumber(b))
}

function simplify(text: string): string {
  const bare = text
    .trim()
    .replace(/;$/, '')
    .replace(/^(["'`‘’“”])(.*)["'`‘’“”]$/s, '$2')
    .trim()
  // In an object or a list neither spaces nor the quotes of names are what is asked for.
  if (/^[[{]/.test(bare)) return bare.replace(/[\s"'`‘’“”]/g, '')
  return /^[\p{L}-]+$/u.test(bare) ? bare.toLowerCase() : bare.replace(/\s+/g, ' ')
}
