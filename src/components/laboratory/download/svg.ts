import { escapeText } from './escape-text.ts'
import { createSheet, type Sheet } from './styles.ts'
import { drawBoxes, drawWords } from './words.ts'

/** A file that stands alone, and its size in px. */
export interface Drawing {
  readonly text: string
  readonly width: number
  readonly height: number
}

const margin = 24
const space = 'http://www.w3.org/2000/svg'

/**
 * The pictures of a frame as they are on screen, with their captions, as one SVG: its drawings
 * with the looks that the page gives them now, its words where the page has set them. `scale` is
 * how much larger it will be shown.
 */
export function drawSvg(frame: HTMLElement, scale = 1): Drawing {
  const pictures = frame.querySelector<HTMLElement>('.pictures')!
  const { left, top, width, height } = pictures.getBoundingClientRect()
  const sheet = createSheet(scale)
  const at = (rect: DOMRect): DOMRect =>
    new DOMRect(rect.x - left, rect.y - top, rect.width, rect.height)

  const drawings = [...pictures.querySelectorAll('svg')]
    .filter((svg) => svg.parentElement instanceof HTMLElement && svg.getClientRects().length > 0)
    .map((svg) => copyDrawing(svg, at(svg.getBoundingClientRect()), sheet))
  const words = [...drawBoxes(pictures, at, sheet), ...drawWords(pictures, at, sheet)]

  const size = { width: Math.ceil(width) + 2 * margin, height: Math.ceil(height) + 2 * margin }
  const title = frame.querySelector('h2')!.textContent.trim()
  const ground = getComputedStyle(frame).backgroundColor
  const text = `<svg xmlns="${space}" width="${size.width}" height="${size.height}" viewBox="${-margin} ${-margin} ${size.width} ${size.height}">
<title>${escapeText(title)}</title>
<style>
${escapeText(sheet.text)}
</style>
<rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="${ground}"/>
${[...drawings, ...words].join('\n')}
</svg>
`
  return { text, ...size }
}

/** An outermost drawing at its place, complete: what is not shown is left out. */
function copyDrawing(svg: SVGSVGElement, rect: DOMRect, sheet: Sheet): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  dress(svg, copy, null, sheet)
  copy.removeAttribute('aria-label')
  copy.removeAttribute('role')
  for (const name of ['x', 'y', 'width', 'height'] as const)
    copy.setAttribute(name, String(rect[name]))
  return new XMLSerializer().serializeToString(copy)
}

function dress(from: Element, copy: Element, parent: Element | null, sheet: Sheet): void {
  const { display, transform } = getComputedStyle(from)
  if (display === 'none') return copy.remove()
  const children = [...copy.children]
  for (const [index, child] of [...from.children].entries())
    dress(child, children[index]!, from, sheet)
  const name = sheet.classOf(from, parent)
  if (name === '') copy.removeAttribute('class')
  else copy.setAttribute('class', name)
  // The page may move a drawing that its own attributes put elsewhere.
  if (transform !== 'none') copy.setAttribute('transform', transform)
}
