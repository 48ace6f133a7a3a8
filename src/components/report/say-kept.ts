import type { Report } from '../../lib/report.ts'
import { countOf } from '../../lib/words.ts'
import { sayDay } from './say-day.ts'

const sayPieces = (pieces: number): string =>
  pieces > 0 ? `${countOf(pieces, 'piece')} of damaged data` : ''

/** What there is in this browser, and when it was last taken out of it. */
export function sayKept({ attempts, lastExport }: Report, pieces: number): string {
  const sentences = [
    attempts > 0
      ? `${countOf(attempts, 'answer')}, stored in this browser and nowhere else. Take them to another machine, or remove them; there is no copy.`
      : 'No answers yet. They will be stored in this browser and nowhere else; those from another machine come in a file.',
    pieces > 0 && `${sayPieces(pieces)} could not be read and is kept beside them.`,
    attempts > 0 && lastExport && sayExport(lastExport),
  ]
  return sentences.filter(Boolean).join(' ')
}

function sayExport({ at, newer }: { readonly at: number; readonly newer: number }): string {
  const since = newer > 0 ? `; ${countOf(newer, 'answer')} since` : ''
  return `Last saved as a file on ${sayDay(at)}${since}.`
}

/** What deleting everything would delete. */
export function sayDeletion(attempts: number, pieces: number) {
  const empties = 'This empties your report, here and in every other tab.'
  if (attempts === 0)
    return {
      question: 'Delete what cannot be read?',
      consequence: `${empties} Nothing could bring it back.`,
      action: 'Delete it',
    }
  const answers = countOf(attempts, 'answer')
  const extra = pieces > 0 ? ` ${sayPieces(pieces)}, kept aside, would go too.` : ''
  return {
    question: `Delete ${answers}?`,
    consequence: `${empties} There is no copy anywhere, so only a file that you have saved could bring them back.${extra}`,
    action: `Delete ${answers}`,
  }
}
