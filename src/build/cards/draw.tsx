import { fitText } from './break-lines.ts'
import { roman } from './faces.ts'
import { Card, cardSize, colours, left, Wordmark, Words } from './parts.tsx'
import { Side } from './side.tsx'

export interface LessonWords {
  readonly number: number
  readonly of: number
  readonly module: string
  readonly belief: string
  readonly title: string
}

/** Shows what is believed, and the lesson’s name for what is so. */
export function drawLessonCard({ number, of, module, belief, title }: LessonWords): string {
  const place = `${module}, ${number} of ${of}`
  const x = cardSize.width - left - roman.measure(place, 30)
  return (
    <Card>
      <Wordmark x={left} y={96} size={42} />
      <Words face={roman} text={place} size={30} x={x} y={96} fill={colours.soft} />
      <Side
        label="Believed"
        says={`“${belief}”`}
        sizes={[
          { size: 80, lines: 2 },
          { size: 68, lines: 3 },
          { size: 58, lines: 3 },
          { size: 52, lines: 4 },
        ]}
        colour={colours.believed}
        labelColour={colours.believedText}
        isDashed
        at={{ top: 152 }}
      />
      <Side
        label="Actual"
        says={title}
        sizes={[
          { size: 52, lines: 1 },
          { size: 44, lines: 1 },
          { size: 40, lines: 2 },
        ]}
        colour={colours.actual}
        labelColour={colours.actualText}
        at={{ bottom: 574 }}
      />
    </Card>
  ).markup
}

/** For every page that has no picture of its own. */
export function drawCourseCard(says: string): string {
  const { lines, size } = fitText(roman, says, 1000, [{ size: 46, lines: 3 }])
  return (
    <Card>
      <Wordmark x={left} y={300} size={128} />
      {lines.map((line, index) => (
        <Words
          face={roman}
          text={line}
          x={left}
          y={430 + index * size * 1.3}
          fill={colours.soft}
          {...{ size }}
        />
      ))}
    </Card>
  ).markup
}
