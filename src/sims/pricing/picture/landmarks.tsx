import type { Html } from '../../../jsx/html.ts'
import { Words } from '../../frame/lines.tsx'
import { percent, round, Spot } from '../../frame/plot.tsx'
import type { Pair } from '../../sim.ts'
import { monthOf, type Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { money, sayCalls, sayServers, sayVolume } from '../words.ts'
import { floor, room, shareOf, type Y } from './plane.ts'

/** The calls for which nothing is paid, as a thick part of the axis; in words where no pin is near. */
export function viewFree(pair: Pair<Result>, scenario: Scenario): Html | false {
  const { freeCalls, breakEvenCalls, withoutFreeCalls } = pair.actual
  const share = Math.min(1, shareOf(freeCalls, scenario))
  if (share < 0.02) return false
  const nextPin = Math.min(breakEvenCalls, withoutFreeCalls, pair.believed.breakEvenCalls)
  return (
    <>
      <line class="free-calls" x1="0" x2={percent(share)} y1={floor} y2={floor} />
      {share < 0.6 && shareOf(nextPin, scenario) > share + 0.4 && (
        <g class="if-roomy">
          <Words style="lab-a soft-a" at={share + 0.05} y={floor - 9}>
            {sayCalls(freeCalls)} free
          </Words>
        </g>
      )}
    </>
  )
}

/** The one month that the belief has right; in words where there is room for them. */
export function viewKnown(
  { prices }: Result,
  scenario: Scenario,
  y: Y,
  played: number,
): Html | false {
  const known = scenario.knownMillion * 1e6
  const at = shareOf(known, scenario)
  if (at > 1 || at < 0.02) return false
  const actual = { world: 'actual', prices } as const
  const { usd } = monthOf(actual, scenario, known)
  const textY = y(usd) + 32
  const serverY = y(monthOf(actual, scenario, 0).serverUsd)
  const hasRoom = at < 0.55 && textY < floor - room && Math.abs(textY - serverY + 6) > 16
  return (
    <g class={at > played && 'later'}>
      <Spot at={at} y={y(usd)}>
        <circle class="mark-believed" r="5" />
        {hasRoom && (
          <g class="if-roomy">
            <path class="axis-line" d="M4 4l12 16" />
            <text class="lab-b" x="18" y="32">
              {`${sayVolume(scenario.knownMillion)}: ${money(usd)}, as billed`}
            </text>
          </g>
        )}
      </Spot>
    </g>
  )
}

/** What the servers are, and what they cost before anybody calls. */
export function viewServers({ prices }: Result, scenario: Scenario, y: Y): Html | false {
  const { servers, serverUsd } = monthOf({ world: 'actual', prices }, scenario, 0)
  const textY = round(y(serverUsd) - 6)
  if (textY > floor - room) return false
  return (
    <Words style="head" at={0} y={textY}>
      <tspan class="if-wide">{`${sayServers(scenario, servers)}: `}</tspan>
      {money(serverUsd)}
    </Words>
  )
}
