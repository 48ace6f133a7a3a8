import type { Html } from '../../../jsx/html.ts'
import { Upright, Words } from '../../frame/lines.tsx'
import { fitLabels, narrowest, percent, type Label } from '../../frame/plot.tsx'
import { attackOf, type Scenario } from '../scenario.ts'
import { sayClock } from '../words.ts'
import { placeIn, spanOf } from './span.ts'

/** In px below the floor. */
export const hoursHeight = 24

/** So wide is a bar, in px, that has room for its name between two hours. */
const namedWidth = 90

interface HoursProps {
  readonly scenario: Scenario
  /** In px from the top. */
  readonly floor: number
}

/** A bar for the time of the attack. */
export function AttackBar({ scenario, floor }: HoursProps): Html {
  const { from, to } = placeAttack(scenario)
  const y = floor + 2.5
  return <line class="attack-bar" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
}

/** The axis of time: that bar, and the hours where the attack begins and ends. */
export function Hours({ scenario, floor }: HoursProps): Html {
  const { from, to } = placeAttack(scenario)
  const span = spanOf(scenario)
  const attack = attackOf(scenario)
  const clockAt = (at: number, minute: number, name = ''): Label => ({
    at,
    text: name + sayClock(minute),
  })
  const isShort = (to - from) * narrowest < namedWidth
  const times = [
    clockAt(from, attack.fromMin, isShort ? 'attack, ' : ''),
    clockAt(to, attack.toMin),
  ]
  const middle: Label = { at: (from + to) / 2, text: 'attack' }
  const ends = [clockAt(0, span.fromMin), clockAt(1, span.toMin)]
  const distinct = ends.filter(({ at }) => at !== from && at !== to)
  return (
    <>
      <AttackBar scenario={scenario} floor={floor} />
      {fitLabels([...times, middle, ...distinct]).map((label) => {
        const { at, text } = label
        const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle'
        return (
          <>
            {label !== middle && (
              <Upright style="axis-line" at={at} top={floor} bottom={floor + 7} />
            )}
            <Words style="axis bare" at={at} y={floor + 19} anchor={anchor}>
              {text}
            </Words>
          </>
        )
      })}
    </>
  )
}

/** Where the attack lies across the picture, from 0 to 1. */
export function placeAttack(scenario: Scenario) {
  const span = spanOf(scenario)
  const { fromMin, toMin } = attackOf(scenario)
  return { from: placeIn(span, fromMin), to: placeIn(span, toMin) }
}
