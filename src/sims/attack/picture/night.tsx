import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Note } from '../../frame/marks.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Line } from '../run/bill.ts'
import type { Scenario } from '../scenario.ts'
import { lineNames, sayUsd } from '../words.ts'
import { Crowd, crowdHeight } from './crowd.tsx'
import { Hours, hoursHeight } from './hours.tsx'
import { drawLedger, linesOf } from './ledger.tsx'
import { momentOf, type Moment } from './moment.ts'
import { placeIn, sayColumn, spanOf } from './span.ts'
import { tellBill, tellMoment } from './tell.ts'

/** From one row of users to the next, in px. */
const pitch = 12
const floor = crowdHeight(pitch)
const height = floor + hoursHeight

/** One world: what became of its users, and beside or below it what the night costs. */
export function viewNight(
  world: World,
  pair: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Html {
  const span = spanOf(scenario)
  const recording = pair[world].recording!
  const moment = momentOf(recording, scenario, atMs)
  const usual = momentOf(pair.believed.recording!, scenario, atMs)
  const { share, when, usd, clock, minute } = moment
  const prefix = world === 'believed' ? 'As believed' : 'Actual'
  const percent = (
    <>
      {share}
      <small>%</small>
    </>
  )
  return (
    <div class={`night ${world}`}>
      <div class="night-parts">
        <div>
          <Head figure={percent} isLoss={isHurt(moment)} lines={['of real users served', when]} />
          <Plot style="plot" text={`${prefix}: ${tellMoment(moment)}`} height={height}>
            <Crowd {...{ recording, span, minute, world, pitch }} />
            <Hours scenario={scenario} floor={floor} />
          </Plot>
          <p class="night-notes" aria-hidden="true">
            {world === 'actual'
              ? crowdNotes
              : `One mark: a tenth of the users of ${sayColumn(span)}.`}
          </p>
        </div>
        <div class="night-bill">
          <Head
            figure={sayUsd(usd)}
            isLoss={isOvercharged(moment, usual)}
            lines={['on the bill of the night', `at ${clock}`]}
          />
          <Plot style="plot" text={`${prefix}: ${tellBill(moment)}`} height={height}>
            {drawLedger(pair, scenario, floor)(world, placeIn(span, minute))}
          </Plot>
          <p class="night-notes" aria-hidden="true">
            {world === 'actual'
              ? linesOf(recording).map((line) => viewLine(line, moment.bill[line]))
              : 'Dashed, here and below: the bill of any other night.'}
          </p>
        </div>
      </div>
    </div>
  )
}

interface HeadProps {
  readonly figure: Child
  readonly isLoss: boolean
  readonly lines: readonly [string, string]
}

/** A headline number, and in two lines what it counts. Said in the picture’s own text too. */
const Head = ({ figure, isLoss, lines }: HeadProps): Html => (
  <p class="night-head" aria-hidden="true">
    <b class={isLoss && 'loss'}>{figure}</b>
    <span>
      {lines[0]}
      <br />
      {lines[1]}
    </span>
  </p>
)

const crowdNotes = (
  <>
    <Note style="crowd-dot" path="M6 6h0">
      served
    </Note>
    <Note style="crowd-lost" path="M3 3l6 6m0-6l-6 6">
      turned away
    </Note>
  </>
)

const viewLine = (line: Line, usd: number): Html => (
  <Note style={`area ${line}`} path="M1 1h10v10h-10z">
    {lineNames[line]} <b>{sayUsd(usd)}</b>
  </Note>
)

/** One of a hundred turned away is hardly what the attack was for; one in twenty is. */
export const isHurt = ({ users, served }: Moment): boolean => served < 0.95 * users

/** Twice what a night costs. */
export const isOvercharged = ({ usd }: Moment, usual: Moment): boolean => usd > 2 * usual.usd
