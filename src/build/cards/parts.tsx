import type { Html } from '../../jsx/html.ts'
import type { Child } from '../../jsx/jsx-runtime.ts'
import { italic, roman, type Face } from './faces.ts'

/** The pictures that other sites show beside a link, in the colours of paper; see tokens.css. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#1d1b18',
  soft: '#58534b',
  rule: '#ddd7cb',
  believed: '#d06f1e',
  believedText: '#a04b06',
  actual: '#2b76c9',
  actualText: '#0b569f',
}
export const cardSize = { width: 1200, height: 630 }
export const left = 80

interface Words {
  readonly face: Face
  readonly text: string
  readonly size: number
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly fill?: string
}

export const Words = ({ face, text, size, x, y, fill = colours.ink }: Words): Html => (
  <path d={face.draw(text, size)} transform={`translate(${x} ${y})`} fill={fill} />
)

/** Dashes and gaps of about a length together, such that a line of this length ends with a dash. */
export function dashes(length: number, about: number): string {
  const gap = 0.4
  const count = Math.max(1, Math.round(length / about + gap))
  const both = length / (count - gap)
  return `${both * (1 - gap)} ${both * gap}`
}

/** The name of the course, each half underlined as everywhere on the site. */
export function Wordmark({ x, y, size }: { x: number; y: number; size: number }): Html {
  const between = size * 0.24
  const middle = x + italic.measure('Serverless,', size)
  const start = middle + between
  const end = start + roman.measure('Actually', size)
  const under = y + size * 0.3
  const thick = Math.max(2, size / 20)
  return (
    <>
      <Words face={italic} text="Serverless," {...{ size, x, y }} />
      <Words face={roman} text="Actually" {...{ size, x: start, y }} />
      <path
        d={`M${x} ${under}H${middle}`}
        stroke={colours.believed}
        stroke-width={thick}
        stroke-dasharray={dashes(middle - x, thick * 5)}
      />
      <path d={`M${start} ${under}H${end}`} stroke={colours.actual} stroke-width={thick} />
    </>
  )
}

export const Card = ({ children }: { children: Child }): Html => (
  <svg xmlns="http://www.w3.org/2000/svg" {...cardSize} viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill={colours.paper} />
    {children}
  </svg>
)
