import type { Html } from '../../jsx/html.ts'
import { startSentence } from '../../lib/format.ts'
import type { Report } from '../../lib/report.ts'
import { timesOf } from '../../lib/words.ts'
import { sayDay } from './say-day.ts'

/** The beliefs behind the wrong answers, each with what is the case instead. */
export function viewMisconceptions({ misconceptions }: Report): Html | false {
  if (misconceptions.length === 0) return false
  return (
    <section class="held" aria-labelledby="held">
      <header class="section-head">
        <h2 id="held">Beliefs you answered by</h2>
        <p>Behind every wrong answer stands a belief, mostly a reasonable one. These were yours.</p>
      </header>
      <ul>
        {misconceptions.map(({ belief, correction, times, lastAt, mended }) => (
          <li class={mended ? 'mended' : 'open'}>
            <svg class="mark" width="20" height="20" aria-hidden="true">
              <use href={mended ? '#s-busted' : '#s-believed'} />
            </svg>
            <div>
              <q>{belief}</q>
              <p>{correction}</p>
              <p class="often">
                {startSentence(timesOf(times))}, last on {sayDay(lastAt)};{' '}
                {mended ? 'answered right since.' : 'not answered right since.'}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
