import type { Html } from '../../jsx/html.ts'
import { isRight } from '../../lib/lesson-state.ts'
import type { Mistake, Report } from '../../lib/report.ts'
import { nameOf, questionHref } from './links.ts'
import { sayDay, steps, timesOf } from './words.ts'

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

const viewMistake = ({ lesson, question, tries, last }: Mistake, root: string) => (
  <li>
    <span class="when">{last.confidence === undefined ? 'Not said' : steps[last.confidence]}</span>
    <div>
      <a href={questionHref(root, question.id)}>{question.title}</a>
      <p>
        Wrong {timesOf(tries.filter((attempt) => !isRight(attempt)).length)}, last on{' '}
        {sayDay(last.at)}.
      </p>
    </div>
    <span class="from">{nameOf(lesson)}</span>
  </li>
)
