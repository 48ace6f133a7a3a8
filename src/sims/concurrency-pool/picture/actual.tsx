import type { Html } from '../../../jsx/html.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { viewBox } from './box.tsx'
import { poolRoom, sceneTop } from './layout.ts'
import { momentOf } from './moment.ts'
import { drawBounces, drawSeated } from './motion.ts'
import { viewNotes } from './notes.tsx'
import { layOutPool } from './pool-layout.ts'
import { Scene } from './scene.tsx'
import { tellActual, tellScale } from './tell.ts'

/** One box for all. Who finds no place in it is thrown back from its wall. */
export function viewActual(result: Result, scenario: Scenario, atMs: number): Html {
  const moment = momentOf(result, scenario, atMs)
  const layout = layOutPool(result, moment.every)
  const lines = layout.lanes.map(({ lineY }) => lineY)
  const { lanes, rooms } = moment.marks
  const pointOf = (slot: number) =>
    layout.bands.find(({ seats }) => seats.has(slot))?.seats.get(slot)
  const seated = drawSeated(rooms[0] ?? [], pointOf, lines, atMs)
  const bounces = lanes.flatMap((lane, fn) => drawBounces(lane, fn, lines[fn]!, atMs))
  return (
    <Scene
      world="actual"
      result={result}
      moment={moment}
      lanes={layout.lanes}
      height={sceneTop + layout.height + 4}
      room={poolRoom}
      text={`Actual: ${tellActual(result, scenario, moment)} ${tellScale(moment.every)}`}
      notes={viewNotes(result, scenario, moment)}
    >
      {viewBox(result, layout)}
      {result.functions.map(
        ({ name }, fn) =>
          seated.paths[fn] !== '' && <path class={`req ${name}`} d={seated.paths[fn]!} />,
      )}
      {bounces.map(({ trail, mark, opacity }) => (
        <g opacity={opacity}>
          <path class="bounce-trail" d={trail} />
          <path class="bounced" d={mark} />
        </g>
      ))}
    </Scene>
  )
}
