import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { areaPath, linePath } from '../../frame/curves.ts'
import { Across, Band } from '../../frame/lines.tsx'
import { round, Stretch } from '../../frame/plot.tsx'
import type { Pair } from '../../sim.ts'
import type { Recording, Result } from '../model.ts'
import { lines } from '../run/bill.ts'
import type { Case } from '../run/cases.ts'
import type { Scenario } from '../scenario.ts'
import { purposes, sayUsd } from '../words.ts'
import { Crowd, crowdHeight } from './crowd.tsx'
import { AttackBar } from './hours.tsx'
import { sample } from './ledger.tsx'
import { momentOf, totalAt, type Moment } from './moment.ts'
import { isHurt, isOvercharged } from './night.tsx'
import { minuteAt, placeIn, spanOf } from './span.ts'

/** In px. */
const pitch = 8
const floor = 56

/** Four ways to meet the same attack, at the same moment and on one scale. */
export function viewWays(pair: Pair<Result>, scenario: Scenario, atMs: number): Html {
  const cases = pair.actual.cases!
  const believed = pair.believed.recording!
  const span = spanOf(scenario)
  const minute = minuteAt(span, atMs)
  const played = placeIn(span, minute)
  const highest = Math.max(...cases.map(({ recording }) => totalAt(recording, span.toMin)))
  const usual = momentOf(believed, scenario, atMs)
  const curve = (recording: Recording): readonly number[] =>
    sample(span, (at) => totalAt(recording, at)).map((usd) =>
      round(floor - (usd / highest) * (floor - 4)),
    )
  const belief = linePath(curve(believed))
  return (
    <div class="ways actual">
      <p class="ways-title">
        <b>Four ways to meet it</b> all else as it is set
      </p>
      <ul>
        {cases.map((one) => {
          const { recording, isSet } = one
          const moment = momentOf(recording, scenario, atMs)
          const bill = curve(recording)
          return (
            <li class={isSet && 'is-set'}>
              <p class="way-name">
                {sayDefence(one)}
                {isSet && <span> (as set)</span>}
              </p>
              {viewFigures(moment, usual)}
              <svg class="plot" width="100%" height={crowdHeight(pitch)} aria-hidden="true">
                <Crowd {...{ recording, span, minute, world: 'actual', pitch }} />
              </svg>
              <svg class="plot way-bill" width="100%" height={floor + 5} aria-hidden="true">
                <Stretch height={floor}>
                  <path class="way-area" d={areaPath([floor, floor], bill)} />
                  <path class="a-line" d={linePath(bill)} />
                  <path class="b-line" d={belief} />
                </Stretch>
                <Band style="way-future" from={played} to={1} top={0} bottom={floor} />
                <Across style="axis-line" y={floor} />
                <AttackBar scenario={scenario} floor={floor} />
              </svg>
              <p class="way-note">{sayMost(moment)}</p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const viewFigures = (moment: Moment, usual: Moment): Html => (
  <p class="way-figures">
    <span>
      <b class={isHurt(moment) && 'loss'}>
        {moment.share}
        <small>%</small>
      </b>
      users served
    </span>
    <span>
      <b class={isOvercharged(moment, usual) && 'loss'}>{sayUsd(moment.usd)}</b>
      on the bill
    </span>
  </p>
)

const sayDefence = ({ limit, cap, rulePasses }: Case): string =>
  cap === 0
    ? `A limit of ${formatNumber(limit)}`
    : `A cap of ${formatNumber(cap)}${rulePasses < 100 ? ' and a rule' : ''}`

/** What most of the bill is for. */
function sayMost({ bill, usd }: Moment): string {
  if (usd < 0.005) return ''
  const most = lines.reduce((one, line) => (bill[line] > bill[one] ? line : one))
  return `${sayUsd(bill[most])} of it: ${purposes[most]}`
}
