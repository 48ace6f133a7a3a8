import type { Html } from '../../jsx/html.ts'
import { isRight, isUnknown } from '../../lib/lesson-state.ts'
import type { Mistake, Report } from '../../lib/report.ts'
import { confidenceSteps, timesOf } from '../../lib/words.ts'
import { itemHref } from './links.ts'
import { sayDay } from './say-day.ts'

/** The items last answered wrong, the confident mistakes first. */
export function viewLookAgain({ lookAgain }: Report, root: string): Html | false {
  if (lookAgain.length === 0) return false
  return (
    <section class="review" aria-labelledby="again">
      <header class="section-head">
        <h2 id="again">Look at these again</h2>
        <p>What you were sure of comes first, then the rest; of each, the oldest first.</p>
      </header>
      <ol>{lookAgain.map((mistake) => viewMistake(mistake, root))}</ol>
    </section>
  )
}

const viewMistake = (mistake: Mistake, root: string) => (
  <li>
    <span class="when">{saySure(mistake)}</span>
    <div>
      <a href={itemHref(root, mistake.question.id)}>{mistake.question.title}</a>
      <p>{sayTries(mistake)}</p>
    </div>
    <span class="from">{mistake.lesson.name}</span>
  </li>
)

function saySure({ last }: Mistake): string {
  const { confidence } = last
  if (isUnknown(last)) return 'Not known'
  return confidence === undefined ? 'Not said' : confidenceSteps[confidence]
}

/** An empty answer is an honest one: the reader did not know. It counts as no mistake. */
function sayTries({ tries, last }: Mistake): string {
  const day = sayDay(last.at)
  if (isUnknown(last)) return `You did not know, last on ${day}.`
  const wrong = tries.filter((attempt) => !isUnknown(attempt) && !isRight(attempt))
  return `Wrong ${timesOf(wrong.length)}, last on ${day}.`
}
