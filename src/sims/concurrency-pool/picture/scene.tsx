import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Scene } from '../../frame/scene.tsx'
import { Flight, flightMs, Key, markPath, type Point } from '../../frame/marks.tsx'
import type { World } from '../../sim.ts'
import type { Moment } from './moment.ts'
import { sayScale, sayTries, tellMoment } from './tell.ts'

/**
 * The headline stands above this line, the runways and places below. Distances are in px; across,
 * 0 is the wall, and requests come from the left.
 */
export const sceneTop = 48
/** Where a mark stands when it reaches the wall, and its radius. */
const doorX = -8
const radius = 4.4
/** In px per ms. A wider picture shows more time, never denser marks. */
const speed = 0.15
/** So many paths that marks of one path never cover each other. */
const layers = 4
/** From the wall to a place, or out of it, in ms. */
const stepMs = 100

/** The heights of a lane's name and line, and where its requests sit: nowhere without room. */
export type LaneLayout = readonly [
  nameY: number,
  lineY: number,
  pointOf: (slot: number) => Point | undefined,
]

/** What stands behind the wall, how much room it takes, and what there is to say of it. */
export interface Places {
  readonly layout: readonly LaneLayout[]
  readonly height: number
  readonly walls: Child
  readonly notes?: Child
}

/** For each function a lane on which its requests come, and places behind a wall. */
export function viewScene(
  world: World,
  moment: Moment,
  { layout, height, walls, notes }: Places,
): Html {
  const { lanes, asked, turnedAway, when } = moment
  const isOnePool = world === 'actual'
  const scale = sayScale(moment)
  const drawn = lanes.map(({ name, coming, seats, bounces }, fn) => {
    const [, lineY, pointOf] = layout[fn]!
    const viewMarks = (path: string): Child =>
      path !== '' && <path class={`req ${name}`} d={path} />

    // At a constant speed, at the wall when they are due.
    const onTheirWay = Array.from({ length: layers }, () => '')
    coming.forEach((agoMs, n) => {
      if (agoMs < 0) onTheirWay[n % layers] += markPath(fn, doorX + agoMs * speed, lineY, radius)
    })
    // In their places, on the last steps there, or just leaving.
    const seated = seats.map(([who, cameMs, leftMs], slot) => {
      const point = pointOf(slot)
      if (who !== fn || !point || leftMs > stepMs) return ''
      const way = 1 - (1 - Math.min(1, cameMs / stepMs)) ** 4
      const mix = (from: number, to: number): number => from + (to - from) * way
      const size = mix(radius, 6) * Math.min(1, 1 - leftMs / stepMs)
      return markPath(fn, mix(doorX, point[0]), mix(lineY, point[1]), size)
    })
    const flights = bounces.map(
      (agoMs, n) =>
        agoMs < flightMs && <Flight shape={fn} x={doorX} y={lineY} agoMs={agoMs} n={n} />,
    )
    return [onTheirWay.map(viewMarks), viewMarks(seated.join('')), flights] as const
  })
  return (
    <Scene
      world={world}
      text={tellMoment(moment, isOnePool) + (isOnePool ? ` ${scale}` : '')}
      height={height}
      room={isOnePool ? 117 : 216}
      notes={
        <>
          {notes}
          <span>{scale}</span>
        </>
      }
      lost={turnedAway}
      all={asked}
      lines={[`of ${sayTries(moment)} turned away`, when]}
      docked={
        <>
          <path class="runway" d={layout.map(([, y]) => `M-960 ${y}H${doorX}`).join('')} />
          {drawn.map(([coming]) => coming)}
          {walls}
          {drawn.map(([, seated, flights]) => [seated, flights])}
        </>
      }
    >
      {lanes.map(({ name, inFlight }, fn) => (
        <Key shape={fn} name={name} y={layout[fn]![0]} count={[inFlight, 'in flight']} />
      ))}
    </Scene>
  )
}
