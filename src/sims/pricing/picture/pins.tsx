import type { Html } from '../../../jsx/html.ts'
import { Upright } from '../../frame/lines.tsx'
import { narrowest, Spot } from '../../frame/plot.tsx'
import type { Pair } from '../../sim.ts'
import { monthOf, type Result } from '../model.ts'
import { isFree, type Scenario } from '../scenario.ts'
import { shorten } from '../words.ts'
import { floor, shareOf, type Y } from './plane.ts'

interface Pin {
  readonly style: 'believed' | 'actual' | 'free'
  readonly calls: number
  readonly at: number
}

const radius = { believed: 5.5, actual: 6.5, free: 4.5 }
/** What a number takes on the narrowest chart, as a share of its width. */
const numberWidth = 38 / narrowest

/** Where the bills cross the servers’, with a line down to the number of calls. */
export function viewPins(
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  y: Y,
  played: number,
): readonly Html[] {
  const pin = (style: Pin['style'], calls: number): Pin => ({
    style,
    calls,
    at: shareOf(calls, scenario),
  })
  const pins = [
    ...(isFree(scenario) ? [pin('free', actual.withoutFreeCalls)] : []),
    pin('actual', actual.breakEvenCalls),
    pin('believed', believed.breakEvenCalls),
  ]
    .filter(({ at }) => at > 0 && at <= 1)
    .toSorted((one, other) => one.at - other.at)
  const rows = fitNumbers(pins)
  return pins.map(({ style, calls, at }, n) => {
    const { isBehind, row } = rows[n]!
    const { number, unit } = shorten(calls)
    const height = y(monthOf(actual, scenario, calls).serverUsd)
    return (
      <g class={at > played && 'later'}>
        <Upright style={`pin ${style}`} at={at} top={height} bottom={floor} />
        <Spot at={at} y={height}>
          <circle
            class={style === 'believed' ? 'mark-believed' : 'mark-actual'}
            r={radius[style]}
          />
        </Spot>
        <Spot at={at} y={floor - 10 - 15 * row}>
          <text
            class={style === 'believed' ? 'pin-number lab-b' : 'pin-number lab-a'}
            x={isBehind ? 6 : -6}
            text-anchor={isBehind ? 'start' : 'end'}
          >
            {number}
            {unit === 'k' && unit}
          </text>
        </Spot>
      </g>
    )
  })
}

/** Numbers stand before their pins, the last one behind it, and on top of each other if need be. */
function fitNumbers(pins: readonly Pin[]) {
  const rows = pins.map((): [from: number, to: number][] => [])
  return pins.map(({ at }, n) => {
    const isBehind = at < numberWidth || (n === pins.length - 1 && at < 1 - numberWidth)
    const [from, to] = isBehind ? [at, at + numberWidth] : [at - numberWidth, at]
    const row = rows.findIndex((taken) => taken.every(([start, end]) => to <= start || end <= from))
    rows[row]!.push([from, to])
    return { isBehind, row }
  })
}
