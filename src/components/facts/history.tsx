import type { Html } from '../../jsx/html.ts'
import { changesOf, hasChange, lanesOf, type Dated, type Period } from '../../lib/fact-history.ts'
import { sayDate } from '../../lib/dates.ts'
import { sayPeriod, sayUnchanged, sayWhen } from '../../lib/fact-words.ts'
import { startSentence } from '../../lib/format.ts'
import { drawTimeline } from './timeline.tsx'

/** What became of a fact: in a sentence if nothing did, else as a picture and in words. */
export function viewHistory(fact: Dated, today: string): Html | false {
  const lanes = lanesOf(fact)
  const [first] = lanes.flatMap(({ periods }) => periods)
  if (!first) return false
  if (!hasChange(fact))
    return lanes.length === 1 ? <p class="unchanged">{sayUnchanged(first)}</p> : viewPeriods(fact)
  const { view, isComplete } = drawTimeline(fact, today)
  return (
    <div class="history">
      {view}
      <details open={!isComplete}>
        <summary>{sayLatest(fact)}</summary>
        {viewPeriods(fact)}
      </details>
    </div>
  )
}

function sayLatest(fact: Dated): string {
  const [latest] = changesOf(fact)
  return latest ? `Last change: ${sayDate(latest.after.from)}. All in words` : 'In words'
}

/** Every rule that held, with its dates and its source. */
export function viewPeriods(fact: Dated): Html {
  return (
    <ol class="periods">
      {lanesOf(fact).flatMap(({ scope, periods }) =>
        periods.map((period) => (
          <li class={period.to === 'now' ? 'is' : 'was'}>
            {scope !== undefined && `${startSentence(scope)}: `}
            <b>{sayPeriod(period, fact)}</b> {sayWhen(period)}
            {period.unverified ? '. Nobody has confirmed it.' : '.'}
            {viewSource(period)}
          </li>
        )),
      )}
    </ol>
  )
}

/** A source in words, with each web address in it as a link that names its host. */
function viewSource({ source }: Period): Html | false {
  if (source === undefined) return false
  return (
    <small>
      {' '}
      {source
        .split(/(https?:\/\/[^\s;]+)/)
        .map((piece) => (piece.startsWith('http') ? <a href={piece}>{hostOf(piece)}</a> : piece))}
    </small>
  )
}

const hostOf = (address: string): string => address.split('/')[2]!.replace(/^www\./, '')
