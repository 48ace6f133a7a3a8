/** Distances in px; across, 0 is the wall, and requests come from the left. */
export const pitch = 19
/** The radius of a mark in its place, and of one on its way. */
export const seatedRadius = 6
export const walkingRadius = 4.4
/** In px per ms. A wider picture shows more time, never denser marks. */
export const speed = 0.15
/** Where a mark stands when it reaches the wall. */
export const doorX = -8
/** The way that the widest picture shows. */
export const runwayPx = 960
/** The headline stands above this line, the runways and places below. */
export const sceneTop = 48
/** The wall's distance from the right edge; wide pictures override it in figures.css. */
export const poolRoom = 117
export const penRoom = 216

export const spacing = { hiddenMs: 3 / speed, coveredMs: 11 / speed }

export interface Point {
  readonly x: number
  readonly y: number
}

/** A lane's name stands above its line. */
export interface LaneLayout {
  readonly nameY: number
  readonly lineY: number
}
