import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { ticks } from '../../core/ticks.ts'
import { Across, Upright, Words } from '../../frame/lines.tsx'
import type { Scenario } from '../scenario.ts'
import { countDigits } from '../words.ts'
import { floor, room, type Y } from './plane.ts'

/** Round amounts, written where neither the servers’ name nor the numbers of pins stand. */
export function viewAmounts(mostUsd: number, y: Y, serverUsd: number | undefined): readonly Html[] {
  const amounts = ticks(0, mostUsd, 5).filter((usd) => usd > 0)
  const digits = mostUsd < 0.4 ? 2 : mostUsd < 4 ? 1 : 0
  const isApart = (usd: number): boolean =>
    serverUsd === undefined || (Math.abs(y(usd) - y(serverUsd)) > 22 && y(usd) < floor - room + 12)
  return amounts.map((usd) => (
    <>
      <Across style="grid" y={y(usd)} />
      {isApart(usd) && (
        <Words style={serverUsd === undefined ? 'axis bare' : 'axis'} at={0} y={y(usd) - 4}>
          ${formatNumber(usd, digits)}
        </Words>
      )}
    </>
  ))
}

/** Round volumes, and what the axis counts. */
export function viewVolumes(scenario: Scenario): Html {
  const { millionCalls, memoryMb, durationMs: callMs } = scenario
  const [most, unit] =
    millionCalls < 1 ? [1e3 * millionCalls, 'thousand'] : [millionCalls, 'million']
  const volumes = ticks(0, most, 6)
  const digits = Math.max(0, ...volumes.map(countDigits))
  const call = `${formatNumber(memoryMb)} MB, ${formatNumber(callMs)} ms each`
  return (
    <>
      {volumes.map((volume) => {
        const at = volume / most
        return (
          <>
            <Upright style="axis-line" at={at} top={floor} bottom={floor + 4} />
            <Words
              style="axis"
              at={at}
              y={floor + 17}
              anchor={at === 0 ? 'start' : at > 0.97 ? 'end' : 'middle'}
            >
              {formatNumber(volume, volume === 0 ? 0 : digits)}
            </Words>
          </>
        )
      })}
      <Words style="axis" at={0.5} y={floor + 35} anchor="middle">
        {`${unit} calls a month (${call})`}
      </Words>
    </>
  )
}
