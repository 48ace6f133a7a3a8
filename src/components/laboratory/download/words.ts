import { escapeText } from './escape-text.ts'
import type { Sheet } from './styles.ts'

type Place = (rect: DOMRect) => DOMRect

/** Every line of text outside the drawings, where the page has set it. */
export function drawWords(root: HTMLElement, at: Place, sheet: Sheet): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const drawn: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement!
    if (!(parent instanceof HTMLElement) || !isSeen(parent)) continue
    for (const { text, rect } of linesOf(node)) drawn.push(drawLine(text, at(rect), parent, sheet))
  }
  return drawn
}

/** The boxes that have a ground or an edge, such as those of tags. */
export function drawBoxes(root: HTMLElement, at: Place, sheet: Sheet): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element instanceof HTMLElement && isSeen(element))
    .flatMap((element) => {
      const style = getComputedStyle(element)
      const isFramed = style.borderTopStyle !== 'none' && style.borderLeftStyle !== 'none'
      const isFilled = isOpaque(style.backgroundColor)
      if (!isFramed && !isFilled) return []
      const edge = isFramed ? Number.parseFloat(style.borderTopWidth) : 0
      const { x, y, width, height } = at(element.getBoundingClientRect())
      const dash = style.borderTopStyle === 'dashed' ? ';stroke-dasharray:4 3' : ''
      const frame = isFramed ? `;stroke:${style.borderTopColor};stroke-width:${edge}${dash}` : ''
      const name = sheet.nameOf(`fill:${isFilled ? style.backgroundColor : 'none'}${frame}`)
      return `<rect class="${name}" x="${round(x + edge / 2)}" y="${round(y + edge / 2)}" width="${round(width - edge)}" height="${round(height - edge)}"/>`
    })
}

interface Line {
  readonly text: string
  readonly rect: DOMRect
}

/** A text as the browser has broken it: words of one height are one line. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange()
  const lines: Line[] = []
  for (const { 0: word, index } of node.data.matchAll(/[^ \n\t]+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.rect.y - rect.y) < 1)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${word}` }
    else lines.push({ text: word, rect })
  }
  return lines
}

function drawLine(text: string, rect: DOMRect, element: HTMLElement, sheet: Sheet): string {
  const { color, fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(element)
  const look = `fill:${color};font:${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measure(
    `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
  )
  // The box of a line reaches from the ascent of its face to the descent.
  const y = rect.y + (rect.height * ascent) / (ascent + descent)
  return `<text class="${sheet.nameOf(look)}" x="${round(rect.x)}" y="${round(y)}">${escapeText(text)}</text>`
}

function measure(font: string): TextMetrics {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = font
  return context.measureText('x')
}

const isSeen = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible' &&
  !element.closest('.vh')

const isOpaque = (color: string): boolean => !/^(transparent|rgba\(.*, 0\))$/.test(color)

const round = (value: number): number => Math.round(value * 100) / 100
