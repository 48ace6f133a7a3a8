import { formatNumber } from '../../../lib/format.ts'
import { remember } from '../../core/remember.ts'
import { drawTimeline } from '../../frame/timeline.tsx'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { durationS, hasBurst, type Scenario } from '../scenario.ts'
import { momentOf } from './moment.ts'

/** The whole run on one axis of time: who is in flight, who would be, who is turned away. */
export const timelineOf = remember(({ believed, actual }: Pair<Result>, scenario: Scenario) => {
  const { limit, burstStartS, burstEndS } = scenario
  const { triesPerMark, lanes } = momentOf(actual, scenario, durationS * 1000)
  const lost = lanes.map(({ name, refused }) => `${formatNumber(refused)} of ${name}`)
  return drawTimeline({
    text: `At most ${formatNumber(actual.peak)} requests are in flight, of ${formatNumber(limit)} places; as believed ${formatNumber(believed.peak)}. Tries turned away: ${lost.join(', ')}.`,
    durationS,
    span: hasBurst(scenario) && { from: burstStartS, to: burstEndS, name: 'burst' },
    title: 'Requests in flight',
    limit,
    belief: ['believed', ': no wall'],
    layers: lanes.map(({ name }) => name),
    believed: believed.recording!.inFlight,
    actual: actual.recording!.inFlight,
    rowsTitle: [
      'Turned away',
      triesPerMark > 1 ? `one tick for ${formatNumber(triesPerMark)} tries` : 'one tick, one try',
    ],
    events: lanes.map(({ bounces }) => bounces.map((agoMs) => 1 - agoMs / durationS / 1000)),
  })
})
