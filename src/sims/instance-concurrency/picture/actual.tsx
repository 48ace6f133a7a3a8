import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import type { Result } from '../model.ts'
import { Headline } from './head.tsx'
import { idleSince, longestIdle } from './idle.ts'
import { momentOf, reachMs } from './moment.ts'
import { rowsOf, type Rows } from './rows.ts'
import { acrossOf, boxPath, pitch, rowTop } from './shapes.ts'
import { countSoFar } from './so-far.ts'
import { Strip } from './strip.tsx'
import { sayIdle, tellActual } from './tell.ts'

/** A box for each environment from the moment of its creation on, tinted where it is paid for. */
export function viewActual(result: Result, calls: number, nowMs: number): Html {
  const moment = momentOf(result, nowMs)
  const rows = rowsOf(result)
  const soFar = countSoFar(result, nowMs)
  const { createdMs } = result.recording!
  const there = rows.environments.filter(([environment]) => createdMs[environment]! <= nowMs)
  const boxes = there.map(([environment, from, to]) =>
    boxPath(acrossOf(nowMs - createdMs[environment]!), 0, from, to),
  )
  return (
    <Strip
      world="actual"
      text={tellActual(result, nowMs)}
      moment={moment}
      rows={rows}
      calls={calls}
      height={rows.count * pitch}
      headline={
        <Headline
          value={formatNumber(soFar.environments)}
          lines={[
            soFar.environments === 1 ? 'environment so far;' : 'environments so far;',
            sayIdle(result, soFar),
          ]}
        />
      }
      behind={
        <>
          <path class="paid" d={drawPaid(result, rows, nowMs)} />
          <path class="environments" d={boxes.join('')} />
        </>
      }
      before={
        <>
          {there.map(([environment, from, to]) => (
            <text class="axis" x="6" y={((from + to) / 2) * pitch + 4}>
              {environment + 1}
            </text>
          ))}
          {viewIdle(result, nowMs)}
        </>
      }
    />
  )
}

/** What is paid for by the bill, row by row. */
function drawPaid({ recording, billing }: Result, rows: Rows, nowMs: number): string {
  const { createdMs, paidFromMs, leftMs } = recording!
  const stretch = (fromMs: number, toMs: number, from: number, to: number): string =>
    fromMs < nowMs && toMs > nowMs - reachMs
      ? boxPath(acrossOf(nowMs - fromMs), acrossOf(nowMs - toMs), from, to)
      : ''
  if (billing.basis === 'environments')
    return rows.environments
      .map(([environment, from, to]) => stretch(createdMs[environment]!, nowMs, from, to))
      .join('')
  if (billing.basis === 'processor') return ''
  return paidFromMs
    .map((fromMs, request) => {
      const row = rows.of(request)
      return row === undefined ? '' : stretch(fromMs, leftMs[request]!, row, row + 1)
    })
    .join('')
}

/** In the row that is idle for longest: that this costs nothing, or that it does. */
function viewIdle(result: Result, nowMs: number): Html | undefined {
  const longest = longestIdle(result, idleSince(result, nowMs), nowMs)
  return (
    longest && (
      <text class="axis bare" x="-8" y={rowTop(longest[1]) + 12.5} text-anchor="end">
        {result.billing.basis === 'environments' ? 'idle, and paid for' : 'frozen, and free'}
      </text>
    )
  )
}
