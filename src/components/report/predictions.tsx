import type { Html } from '../../jsx/html.ts'
import { withUnit } from '../../lib/format.ts'
import type { Outcome, Report } from '../../lib/report.ts'

/** What the reader committed to before the run, beside what the run gave. */
export function viewPredictions({ predictions }: Report): Html | false {
  if (predictions.length === 0) return false
  return (
    <section class="predictions" aria-labelledby="predictions">
      <header class="section-head">
        <h2 id="predictions">What you said, what it was</h2>
        <p>
          Your committed predictions against the run. Each line has its own scale; only the distance
          matters.
        </p>
      </header>
      <table class="pred">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col" class="num">
              You said
            </th>
            <th scope="col">
              <span class="vh">Distance</span>
            </th>
            <th scope="col" class="num">
              It was
            </th>
          </tr>
        </thead>
        <tbody>{predictions.map(viewOutcome)}</tbody>
      </table>
    </section>
  )
}

function viewOutcome({ lesson, question, said, wasSeen, actual, unit, min, max }: Outcome) {
  /** In percent of the line's width, with room for half a mark at either end. */
  const place = (value: number): string =>
    `${(2 + 96 * Math.min(1, Math.max(0, (value - min) / (max - min)))).toFixed(1)}%`
  const write = (value: number): string => withUnit(value, unit, Number.isInteger(value) ? 0 : 1)
  return (
    <tr>
      <th scope="row">
        {question.title}
        <small>
          {lesson.name}
          {wasSeen && '; the outcome was already on the page'}
        </small>
      </th>
      <td class="num b" data-label="You said">
        {write(said)}
      </td>
      <td class="pic">
        <svg class="plot" width="100%" height="24" aria-hidden="true">
          <line class="axis-line faint" x1="0" x2="100%" y1="12" y2="12" />
          <line class="gap-line" x1={place(said)} x2={place(actual)} y1="12" y2="12" />
          {viewEnd('s-you', place(said))}
          {viewEnd('s-busted', place(actual))}
        </svg>
      </td>
      <td class="num a" data-label="It was">
        {write(actual)}
      </td>
    </tr>
  )
}

const viewEnd = (symbol: string, x: string) => (
  <svg class="at" x={x} y="3" width="18" height="18">
    <use href={`#${symbol}`} width="18" height="18" />
  </svg>
)
