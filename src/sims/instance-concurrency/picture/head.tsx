import type { Html } from '../../../jsx/html.ts'

/** Mean width of a digit of the headline, in px. */
const digitWidth = 14.5

/** The one number of a world, and in two lines what it counts. */
export function Headline({ value, lines }: { value: string; lines: readonly string[] }): Html {
  return (
    <>
      <text class="headline" x="0" y="25">
        {value}
      </text>
      {lines.map((line, index) => (
        <text class="headline-what" x={value.length * digitWidth + 9} y={12 + 15 * index}>
          {line}
        </text>
      ))}
    </>
  )
}
