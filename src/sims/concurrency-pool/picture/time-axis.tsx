import type { Html } from '../../../jsx/html.ts'
import { fitLabels, percent, round, type Label } from '../../frame/plot.tsx'
import { durationS, hasBurst, type Scenario } from '../scenario.ts'

/** The burst on the axis; from and to are shares of the run. */
export interface Burst {
  readonly from: number
  readonly to: number
}

export function burstOf(scenario: Scenario): Burst | undefined {
  const from = scenario.burstStartS / durationS
  const to = Math.min(1, scenario.burstEndS / durationS)
  return hasBurst(scenario) && to > from ? { from, to } : undefined
}

export function viewTimeAxis(burst: Burst | undefined, y: number): Html {
  const second = (at: number): Label => ({ at, text: `${round(at * durationS)}` })
  const thirds = [1 / 3, 2 / 3].map(second)
  const labels = fitLabels([
    { at: 0, text: '0' },
    { at: 1, text: `${durationS} s` },
    ...(burst
      ? [{ at: (burst.from + burst.to) / 2, text: 'burst' }, second(burst.from), second(burst.to)]
      : thirds),
  ])
  return (
    <>
      <line class="axis-line" x1="0" x2="100%" y1={y} y2={y} />
      {labels.map(({ at, text }) => (
        <>
          {text !== 'burst' && (
            <line class="axis-line" x1={percent(at)} x2={percent(at)} y1={y} y2={y + 4} />
          )}
          <text
            class="axis"
            x={percent(at)}
            y={y + 16}
            text-anchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          >
            {text}
          </text>
        </>
      ))}
    </>
  )
}
