import type { Html } from '../../../jsx/html.ts'
import { formatShare } from '../../../lib/format.ts'
import type { Result } from '../model.ts'
import { Headline } from './head.tsx'
import { momentOf } from './moment.ts'
import { rowsOf } from './rows.ts'
import { acrossOf, block, drawPieces, pitch, rectPath } from './shapes.ts'
import { countSoFar } from './so-far.ts'
import { Strip } from './strip.tsx'
import { tellBelieved } from './tell.ts'

/** From the requests to the line of their thread, in px. */
const gap = 8

/** One box, as long as it has been there, with all requests in it and one thread for all. */
export function viewBelieved(result: Result, calls: number, nowMs: number): Html {
  const moment = momentOf(result, nowMs)
  const rows = rowsOf(result)
  const { computedMs, paidMs } = countSoFar(result, nowMs)
  const bottom = rows.count * pitch
  const height = bottom + gap + pitch
  const from = acrossOf(nowMs)
  const atThread = (): number => (bottom + gap) / pitch
  return (
    <Strip
      world="believed"
      text={tellBelieved(result, nowMs)}
      moment={moment}
      rows={rows}
      calls={calls}
      height={height}
      headline={
        <Headline
          value="1"
          lines={[
            'instance; its one thread',
            `is busy ${formatShare(computedMs, paidMs)} % of the time`,
          ]}
        />
      }
      behind={
        <>
          <path class="pen" d={rectPath(from, 0, 0, height)} />
          <path class="divide" d={`M${from} ${bottom + gap / 2}H0`} />
        </>
      }
      before={
        <>
          <path class="computes" d={drawPieces(moment.pieces.computing, nowMs, atThread, block)} />
          <text class="lab-b" x="6" y={bottom + gap + 12}>
            thread
          </text>
        </>
      }
    />
  )
}
