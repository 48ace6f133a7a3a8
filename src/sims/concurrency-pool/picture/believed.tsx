import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { penRoom, pitch } from './layout.ts'
import { momentOf } from './moment.ts'
import { drawSeated, type Seated } from './motion.ts'
import { layOutPens, seatInPen, type Pen } from './pen-layout.ts'
import { Scene } from './scene.tsx'
import { tellBelieved, tellScale } from './tell.ts'

/** A pen for each function, open to the right: as long as it needs to be. */
export function viewBelieved(result: Result, scenario: Scenario, atMs: number): Html {
  const moment = momentOf(result, scenario, atMs)
  const pens = layOutPens(result, moment.every)
  const lines = pens.map(({ lineY }) => lineY)
  const last = pens.at(-1)!
  const seated = pens.map((pen, fn) => {
    const pointOf = (place: number) => (place < pen.capacity ? seatInPen(pen, place) : undefined)
    return drawSeated(moment.marks.rooms[fn]!, pointOf, lines, atMs)
  })
  return (
    <Scene
      world="believed"
      result={result}
      moment={moment}
      lanes={pens}
      height={last.top + last.rows * pitch + 4}
      room={penRoom}
      text={`As believed: ${tellBelieved(result, moment)}`}
      notes={
        <p class="notes below" aria-hidden="true">
          {tellScale(moment.every)}
        </p>
      }
    >
      {pens.map((pen, fn) => {
        const { paths, hidden } = seated[fn]!
        return (
          <>
            <path class="pen" d={penPath(pen, seated[fn]!)} />
            {paths[fn] !== '' && (
              <path class={`req ${result.functions[fn]!.name}`} d={paths[fn]!} />
            )}
            {hidden > 0 && viewRest(pen, hidden)}
          </>
        )
      })}
    </Scene>
  )
}

/** At least two columns long, and a little longer than those who sit in it. */
function penPath({ top, rows, capacity }: Pen, { reach }: Seated): string {
  const columns = Math.max(2, Math.ceil(Math.min(reach, capacity + rows) / rows))
  const right = columns * pitch + 8
  return `M${right} ${top}H0V${top + rows * pitch}H${right}`
}

/** Those who find no room in the last column are a number there. */
function viewRest({ top, rows, capacity }: Pen, hidden: number): Html {
  const x = 3 + pitch * (capacity / rows + 0.5)
  return (
    <text class="lab-b" x={x} y={top + (rows * pitch) / 2 + 4} text-anchor="middle">
      +{formatNumber(hidden)}
    </text>
  )
}
