import { jsx } from '../../jsx/jsx-runtime.ts'
import type { Rendered } from '../questions.ts'
import { hasOwnLinks, settleLinks } from './html.ts'
import type { Portable } from './portable.ts'
import { readQuestion } from './read-question.ts'

/** An item that stays here, and why. */
export interface LeftOut {
  readonly id: string
  readonly kind: string
  readonly why: string
}

/** A question for elsewhere. `site` is the address where the course stands, with its last slash. */
export function read(question: Rendered, site?: string): Portable | LeftOut {
  const { marking, lesson, purpose, misconceptions } = question
  const { id, kind } = marking
  const settled = settle(question, site)
  const reading = readQuestion(settled)
  if ('not' in reading) return { id, kind, why: reading.not }
  const { task, more = '', told = '' } = reading
  return {
    id,
    lesson,
    kind,
    purpose,
    prompt: settled.prompt + more,
    // A title says what there is to learn, so it stands where the answer does.
    explanation: `<p>${jsx('strong', { children: question.title })}</p>${told}${settled.explanation}`,
    hints: settled.hints,
    misconceptions: [...new Set(Object.values(misconceptions))],
    variants: question.variants.length,
    hasLostLinks: site === undefined && hasLinks(question),
    task,
  }
}

/** The question with every link leading to the site, and every run of a simulation as a link. */
function settle<Question extends Rendered>(question: Question, site: string | undefined): Question {
  const absolute = (href: string) => {
    if (site === undefined) return undefined
    return href.startsWith('#')
      ? `${site}lessons/${question.lesson}/${href}`
      : site.replace(/\/$/, '') + href
  }
  const text = (html: string) => settleLinks(html, absolute)
  const withRun = (html: string, run: Rendered['run']) => {
    const address = run && absolute(run.href)
    return address
      ? `${text(html)}<p><a href="${address}">See it run: ${run.label}</a></p>`
      : text(html)
  }
  return {
    ...question,
    prompt: text(question.prompt),
    explanation: withRun(question.explanation, question.run),
    hints: question.hints.map(text),
    pieces: question.pieces.map((piece) => ({ ...piece, html: withRun(piece.html, piece.run) })),
  }
}

const hasLinks = ({ prompt, explanation, hints, pieces, run }: Rendered): boolean =>
  run !== undefined ||
  pieces.some((piece) => piece.run !== undefined || hasOwnLinks(piece.html)) ||
  [prompt, explanation, ...hints].some(hasOwnLinks)
