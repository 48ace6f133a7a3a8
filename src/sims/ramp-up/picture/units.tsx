import type { Html } from '../../../jsx/html.ts'
import { markPath } from '../../frame/marks.tsx'
import type { Tries } from './moment.ts'

/** A block of marks, each a twenty-fifth of the tries in a stretch of time. */
const columns = 5
const count = columns * columns
const pitch = 11
export const blockSize = columns * pitch
const radius = 4.2

/** Served from a warm environment, after a cold start, and turned away. */
export const warmPath = (x: number, y: number): string => markPath(0, x, y, radius)
/** A ring with its right half filled, for the fill rule that leaves out what is covered twice. */
export const coldPath = (x: number, y: number): string =>
  `${markPath(0, x, y, radius)}${markPath(0, x, y, 3)}M${x} ${y - 3}a3 3 0 0 1 0 6z`
export const refusedPath = (x: number, y: number): string => `M${x - 3} ${y - 3}l6 6m0-6l-6 6`
const waitingPath = (x: number, y: number): string => `M${x} ${y}h0`

/** How many marks each of them gets. A loss gets one at least. */
export function unitsOf({ warm, cold, refused }: Tries): Tries {
  const all = warm + cold + refused
  if (all === 0) return { warm: 0, cold: 0, refused: 0 }
  const lost = refused > 0 ? Math.max(1, Math.round((count * refused) / all)) : 0
  const late = Math.min(count - lost, Math.round((count * cold) / all))
  return { warm: count - lost - late, cold: late, refused: lost }
}

/** Drawn from its upper left corner; without tries, or before their time, it is a field of dots. */
export function Block({ tries }: { readonly tries?: Tries | undefined }): Html {
  const { warm, cold, refused } = tries ? unitsOf(tries) : { warm: 0, cold: 0, refused: 0 }
  const paths = { warm: '', cold: '', refused: '', waiting: '' }
  for (let n = 0; n < count; n++) {
    const x = pitch * ((n % columns) + 0.5)
    const y = pitch * (Math.floor(n / columns) + 0.5)
    if (n < warm) paths.warm += warmPath(x, y)
    else if (n < warm + cold) paths.cold += coldPath(x, y)
    else if (n < warm + cold + refused) paths.refused += refusedPath(x, y)
    else paths.waiting += waitingPath(x, y)
  }
  return (
    <>
      {Object.entries(paths).map(
        ([kind, path]) => path !== '' && <path class={`unit ${kind}`} d={path} />,
      )}
    </>
  )
}
