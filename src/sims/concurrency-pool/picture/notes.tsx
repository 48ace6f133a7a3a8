import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { crossPath, markPath } from './shapes.ts'
import type { Partition, Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import type { Moment } from './moment.ts'
import { tellScale } from './tell.ts'

/** What becomes of a request that finds no place. */
const turnedAway: Readonly<Record<Scenario['callers'], string>> = {
  'give-up': 'turned away with a 429',
  retry: 'turned away with a 429, tries again',
  queue: 'throttled, back into the queue',
}

/** What the box and the marks mean. Said in the picture's own text too, so hidden there. */
export function viewNotes(
  { functions, partitions }: Result,
  scenario: Scenario,
  { every, taken, marks: { triesPerMark } }: Moment,
): Html {
  const own = partitions.filter(({ owner }) => owner !== 'shared')
  const shapeOf = ({ owner }: Partition) => functions.findIndex(({ name }) => name === owner)
  return (
    <p class="notes" aria-hidden="true">
      <span class="taken">
        <b>
          {formatNumber(taken)} of {formatNumber(scenario.limit)}
        </b>{' '}
        places taken
      </span>
      {own.map((partition) => (
        <span>
          {viewIcon(`req ${partition.owner}`, markPath(shapeOf(partition), 6, 6, 4.8))}
          {formatNumber(partition.to - partition.from)} set aside for {partition.owner}
        </span>
      ))}
      <span>
        {viewIcon('bounced', markPath(0, 6, 6, 5) + crossPath(6, 6))}
        {turnedAway[scenario.callers]}
        {triesPerMark > every && ` (one of ${formatNumber(triesPerMark)} drawn)`}
      </span>
      <span>{tellScale(every)}</span>
    </p>
  )
}

const viewIcon = (style: string, path: string): Html => (
  <svg class="icon" width="12" height="12">
    <path class={style} d={path} />
  </svg>
)
