import type { Html } from '../../jsx/html.ts'
import { fitText } from './break-lines.ts'
import { roman } from './faces.ts'
import { dashes, left, Words } from './parts.tsx'

const textLeft = left + 44

interface Side {
  readonly says: string
  readonly label: string
  readonly sizes: Parameters<typeof fitText>[3]
  readonly colour: string
  readonly labelColour: string
  readonly isDashed?: boolean
  /** Where the block begins, or where it ends. */
  readonly at: { readonly top: number } | { readonly bottom: number }
}

/** What one world says, beside a line that is dashed for the believed and solid for the actual. */
export function Side({ says, label, sizes, colour, labelColour, isDashed, at }: Side): Html {
  const { lines, size } = fitText(roman, says, 980, sizes)
  const labelSize = 30
  const leading = size * 1.14
  const height = labelSize + lines.length * leading + size * 0.12
  const top = 'top' in at ? at.top : at.bottom - height
  return (
    <>
      <path
        d={`M${left} ${top}V${top + height}`}
        stroke={colour}
        stroke-width="7"
        stroke-dasharray={isDashed && dashes(height, 33)}
      />
      <Words
        face={roman}
        text={label}
        size={labelSize}
        x={textLeft}
        y={top + labelSize * 0.8}
        fill={labelColour}
      />
      {lines.map((line, index) => (
        <Words
          face={roman}
          text={line}
          x={textLeft}
          y={top + labelSize + leading * (index + 0.86)}
          {...{ size }}
        />
      ))}
    </>
  )
}
