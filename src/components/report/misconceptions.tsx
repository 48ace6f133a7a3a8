import type { Html } from '../../jsx/html.ts'
import type { Report } from '../../lib/report.ts'
import { saySurest } from '../../lib/standing.ts'
import { inWords } from '../../lib/words.ts'
import { itemHref, misconceptionHref } from './links.ts'
import { sayDay } from './say-day.ts'

type Held = Report['misconceptions'][number]

/** The beliefs behind the wrong answers, each with what is the case instead. */
export function viewMisconceptions({ misconceptions }: Report, root: string): Html | false {
  if (misconceptions.length === 0) return false
  return (
    <section class="held" aria-labelledby="held">
      <header class="section-head">
        <h2 id="held">Beliefs you answered by</h2>
        <p>
          Behind every wrong answer stands a belief, mostly a reasonable one. These were yours; the
          open ones first.
        </p>
      </header>
      <ul>{misconceptions.map((held) => viewHeld(held, root))}</ul>
    </section>
  )
}

const viewHeld = (held: Held, root: string) => (
  <li class={held.mended ? 'mended' : 'open'}>
    <svg class="mark" width="20" height="20" aria-hidden="true">
      <use href={held.mended ? '#s-busted' : '#s-believed'} />
    </svg>
    <div>
      <q>{held.belief}</q>
      <p>{held.correction}</p>
      <p class="often">
        {sayState(held.mended)} {sayOften(held)} Last in{' '}
        <a href={itemHref(root, held.lastIn.id)}>{held.lastIn.title}</a>, on {sayDay(held.lastAt)}.
      </p>
      <p class="often">
        <a href={misconceptionHref(root, held.id)}>Why one would think so</a>
      </p>
    </div>
  </li>
)

const sayState = (mended: boolean) =>
  mended ? (
    <>
      <b>Mended:</b> answered right since.
    </>
  ) : (
    <>
      <b>Open:</b> not answered right since.
    </>
  )

/** How common the belief is among the answers that could have shown it, and how firm. */
function sayOften({ times, offered, surest }: Held): string {
  const often =
    offered === 1
      ? 'Shown by the one answer that could'
      : `Shown by ${inWords(times)} of ${inWords(offered)} answers that could`
  return `${often}. ${saySurest(times, surest)}`
}
