import type { Html } from '../../../jsx/html.ts'
import { round } from '../../frame/plot.tsx'
import { nameOf } from '../run/memory.ts'

/** From one call to the next, and the radius of a call’s mark, in px. */
export const pitch = 28
const radius = 9

/** Where a letter belongs, and whose it is. */
export type Place = readonly [x: number, y: number, customer: number]

/** Letters, each in the middle of its place. */
export function Letters({ style, places }: { style: string; places: readonly Place[] }): Html {
  const list = (values: readonly number[]): string => values.map(round).join(' ')
  return (
    <>
      {places.length > 0 && (
        <text
          class={`letter ${style}`}
          x={list(places.map(([x]) => x))}
          y={list(places.map(([, y]) => y + 4))}
        >
          {places.map(([, , customer]) => nameOf(customer)).join('')}
        </text>
      )}
    </>
  )
}

/** Environments are numbered in the order of their creation. */
export const EnvironmentName = ({ index }: { index: number }): Html => (
  <>
    <tspan class="if-wide">environment</tspan>
    <tspan class="if-narrow">env.</tspan> {index + 1}
  </>
)

export const disc = (x: number, y: number, r = radius): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`

export const cross = (x: number, y: number, r = 4.5): string =>
  `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0-${2 * r}l-${2 * r} ${2 * r}`

/** A line between two marks, from edge to edge. */
export function link(fromX: number, fromY: number, toX: number, toY: number): string {
  const length = Math.hypot(toX - fromX, toY - fromY)
  if (length <= 2 * radius) return ''
  const x = ((toX - fromX) / length) * radius
  const y = ((toY - fromY) / length) * radius
  return `M${round(fromX + x)} ${round(fromY + y)}L${round(toX - x)} ${round(toY - y)}`
}

/** From one mark of a row to a later one, over those between them. */
export function thread(fromX: number, toX: number, y: number): string {
  if (toX - fromX <= pitch + 1) return link(fromX, y, toX, y)
  const top = y - radius
  const bend = Math.min(30, (toX - fromX) / 5)
  return `M${round(fromX)} ${top}Q${round((fromX + toX) / 2)} ${round(top - bend)} ${round(toX)} ${top}`
}

/** Path data by class, each class one path, in the order in which the classes are named. */
export class Paths {
  readonly #data = new Map<string, string>()

  constructor(...styles: readonly string[]) {
    for (const style of styles) this.#data.set(style, '')
  }

  add(style: string, path: string): void {
    this.#data.set(style, (this.#data.get(style) ?? '') + path)
  }

  draw(): readonly Html[] {
    return [...this.#data]
      .filter(([, d]) => d !== '')
      .map(([style, d]) => <path class={style} d={d} />)
  }
}
