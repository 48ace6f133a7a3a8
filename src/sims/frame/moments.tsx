import type { Html } from '../../jsx/html.ts'
import type { Run } from '../sim.ts'

const moments = 11

/** The run as text: what stands where, at eleven moments from the start to the end. */
export function viewMoments(run: Run): Html {
  const times = Array.from({ length: moments }, (_, at) => (at / (moments - 1)) * run.durationMs)
  return (
    <ol>
      {times.map((atMs) => {
        const { believed, actual } = run.tell(atMs)
        return (
          <li>
            <b>{(atMs / 1000).toFixed(0)} s.</b> Believed: {believed} Actual: {actual}
          </li>
        )
      })}
    </ol>
  )
}
