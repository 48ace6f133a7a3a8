import type { Html } from '../../jsx/html.ts'
import type { Tally } from '../../lib/calibration.ts'
import type { Report } from '../../lib/report.ts'
import { confidenceSteps } from '../../lib/words.ts'
import { sayCalibration } from './say-calibration.ts'

/** Width of a step's marks in px; four steps fit into 280. */
const width = 62
/** Room over the marks for the share and the counts, in px. */
const top = 52

const total = ({ right, wrong }: Tally): number => right + wrong

/** One mark is one first answer: filled above the line if it was right, open below if not. */
export function viewCalibration({ calibration }: Report): Html | false {
  const most = Math.max(...calibration.flatMap(({ right, wrong }) => [right, wrong]))
  if (most === 0) return false
  const columns = most > 40 ? 7 : 4
  const pitch = width / columns
  const rowsOf = (counts: readonly number[]) => Math.ceil(Math.max(...counts) / columns)
  const base = top + rowsOf(calibration.map(({ right }) => right)) * pitch
  const foot = base + 22 + rowsOf(calibration.map(({ wrong }) => wrong)) * pitch

  const marks = (count: number, style: string, direction: 1 | -1) =>
    Array.from({ length: count }, (_, index) => (
      <circle
        class={style}
        cx={round((index % columns) * pitch + pitch / 2)}
        cy={round(base + direction * (4 + (Math.floor(index / columns) + 0.5) * pitch))}
        r={round(pitch * (direction < 0 ? 0.36 : 0.32))}
      />
    ))

  const step = (tally: Tally, index: number) => (
    <svg x={`${index * 25}%`}>
      <text class="cal-n" x="0" y="20">
        {total(tally) > 0 ? `${Math.round((100 * tally.right) / total(tally))} %` : '–'}
      </text>
      <text class="axis" x="0" y="37">
        {total(tally) > 0 ? `${tally.right} of ${total(tally)}` : 'none yet'}
      </text>
      {marks(tally.right, 'dot-a', -1)}
      {marks(tally.wrong, 'dot-b', 1)}
      <text class="cal-l" x="0" y={round(foot + 12)}>
        {confidenceSteps[tally.confidence]}
      </text>
      {tally.confidence === 3 && tally.wrong > 0 && (
        <>
          <path class="bracket" d={`M-1 ${round(foot - 12)}v5h${width + 2}v-5`} />
          <text class="lab-b" x="0" y={round(foot + 30)}>
            review first
          </text>
        </>
      )}
    </svg>
  )

  return (
    <section class="calibration" aria-labelledby="calibration">
      <header class="section-head">
        <h2 id="calibration">How sure, how right</h2>
        <p>
          One mark is your first answer to one question: solid above the line if it was right, open
          below if it was not. If you knew exactly what you know, the share would climb from left to
          right and reach nearly all at the end.
        </p>
      </header>
      <figure>
        <svg
          class="plot"
          width="100%"
          height={round(foot + 36)}
          role="img"
          aria-labelledby="calibration-title calibration-text"
        >
          <title id="calibration-title">Answers by how sure you were</title>
          <desc id="calibration-text">{calibration.map(describe).join(' ')}</desc>
          <line class="axis-line" x1="0" x2="100%" y1={round(base)} y2={round(base)} />
          {calibration.map(step)}
        </svg>
        <figcaption>{sayCalibration(calibration)}</figcaption>
      </figure>
    </section>
  )
}

const describe = ({ confidence, right, wrong }: Tally): string =>
  `${confidenceSteps[confidence]}: ${right} right, ${wrong} wrong.`

const round = (px: number): number => Math.round(px * 10) / 10
