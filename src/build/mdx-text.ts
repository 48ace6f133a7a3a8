interface Piece {
  readonly at: number
  readonly text: string
}

/** A text with everything blanked out that is no prose, and the tags of components. */
export function readMdx(text: string): { readonly prose: string; readonly tags: readonly Piece[] } {
  const blank = (passage: string) => passage.replace(/[^\n]/g, ' ')
  const prose = text
    .replace(/^---\n.*?^---$/ms, blank)
    .replace(/^( *)(```+)[^\n]*\n.*?^ *\2$/gms, blank)
    .replace(/`[^`\n]+`/g, blank)
    .replace(/\{\/\*.*?\*\/\}/gs, blank)
  const tags = findTags(prose)
  const withoutTags = tags.reduce(
    (left, { at, text: tag }) => left.slice(0, at) + blank(tag) + left.slice(at + tag.length),
    prose,
  )
  return { prose: blankGiven(prose, withoutTags), tags }
}

function blankGiven(text: string, prose: string): string {
  let left = prose
  for (const { index, 0: marked } of text.matchAll(/<Given>.*?<\/Given>/gs))
    left = left.slice(0, index) + marked.replace(/[^\n]/g, '·') + left.slice(index + marked.length)
  return left
}

/** Every tag of a component, to the `>` that is in no string and no braces. */
function findTags(text: string): readonly Piece[] {
  return [...text.matchAll(/<\/?[A-Z]\w*/g)].map(({ index }) => {
    let depth = 0
    let quote = ''
    let end = index
    for (; end < text.length; end++) {
      const char = text[end]!
      if (quote !== '') quote = char === quote ? '' : quote
      else if (char === '"' || char === "'") quote = char
      else if (char === '{') depth++
      else if (char === '}') depth--
      else if (char === '>' && depth === 0) break
    }
    return { at: index, text: text.slice(index, end + 1) }
  })
}
