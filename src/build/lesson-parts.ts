import type { Lesson } from './lessons.ts'

/** The parts of every lesson, in the order in which they stand on the page. */
const parts = [
  'Belief',
  'Prediction',
  'Experiment',
  'Reason',
  'ThenAndNow',
  'Fix',
  'Quiz',
  'Monday',
  'Facilitator',
] as const

/** What a part must contain besides its text. */
const inside = [
  { part: 'Experiment', needs: 'Task', least: 3, most: 6 },
  { part: 'Reason', needs: 'TrueWhen', least: 1, most: 1 },
  { part: 'Reason', needs: 'Corrected', least: 1, most: 1 },
  { part: 'Fix', needs: 'Challenge', least: 1, most: 1 },
  { part: 'Monday', needs: 'Credits', least: 1, most: 1 },
] as const

interface Part {
  readonly name: string
  /** Where it begins, from 1. */
  readonly line: number
  readonly text: string
}

/** The components that stand in no other: each from its opening at the beginning of a line. */
function findParts(text: string): readonly Part[] {
  const found: Part[] = []
  const opening = /^<([A-Z]\w*)/gm
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const name = match[1]!
    const closing = text.indexOf(`</${name}>`, match.index)
    // One that is never closed closes itself.
    const end = closing < 0 ? opening.lastIndex : closing
    const line = text.slice(0, match.index).split('\n').length
    found.push({ name, line, text: text.slice(match.index, end) })
    opening.lastIndex = end
  }
  return found
}

/** Throws one sentence with file and line unless the lesson has every part, once and in order. */
export function checkParts({ file, text }: Pick<Lesson, 'file' | 'text'>): void {
  const found = findParts(text)
  const fail = (line: number, sentence: string) => new Error(`${file}:${line}: ${sentence}`)

  for (const [index, name] of parts.entries()) {
    const here = found[index]
    if (here?.name === name) continue
    const place = index === 0 ? 'at the start' : `after <${parts[index - 1]}>`
    const elsewhere = found.find((part) => part.name === name)
    if (elsewhere) throw fail(elsewhere.line, `<${name}> is out of place; it belongs ${place}`)
    const line = here?.line ?? text.split('\n').length
    throw fail(line, `the lesson has no <${name}>; it belongs ${place}, at the beginning of a line`)
  }
  const extra = found[parts.length]
  if (extra)
    throw fail(
      extra.line,
      `<${extra.name}> stands outside the nine parts; move it into one of them`,
    )

  for (const { part, needs, least, most } of inside) {
    const { line, text: within } = found.find(({ name }) => name === part)!
    const count = within.split(new RegExp(`<${needs}\\b`)).length - 1
    const wanted = least === most ? `${least}` : `${least} to ${most}`
    if (count < least || count > most)
      throw fail(line, `<${part}> contains <${needs}> ${count} times, where ${wanted} belong`)
  }
}
