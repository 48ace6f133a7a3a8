import type { Face } from './faces.ts'

interface Block {
  readonly lines: readonly string[]
  readonly size: number
}

/** The text in the first of the sizes in which it needs at most so many lines. */
export function fitText(
  face: Face,
  text: string,
  width: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
): Block {
  const blocks = sizes.map(({ size, lines }) => ({
    size,
    most: lines,
    lines: breakLines(face, text, size, width),
  }))
  const fitting = blocks.find(({ lines, most }) => lines.length <= most)
  if (!fitting) throw new Error(`“${text}” is too long for a card`)
  return fitting
}

/** Lines no wider than `width`, and as even as they can be without becoming more. */
function breakLines(face: Face, text: string, size: number, width: number): readonly string[] {
  const fewest = fill(face, text, size, width)
  const step = size / 4
  let even = fewest
  for (let narrower = width - step; narrower > 0; narrower -= step) {
    const lines = fill(face, text, size, narrower)
    if (lines.length > fewest.length || lines.some((line) => face.measure(line, size) > narrower))
      break
    even = lines
  }
  return even
}

const fill = (face: Face, text: string, size: number, width: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    const fits = last !== undefined && face.measure(longer, size) <= width
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
