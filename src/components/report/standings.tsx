import type { Html } from '../../jsx/html.ts'
import type { Report } from '../../lib/report.ts'
import { standingNames, standings, type Standing } from '../../lib/standing.ts'
import { countOf } from '../../lib/words.ts'
import { itemHref } from './links.ts'

/** The answers as they stand: what is known, what was luck, and what is believed. */
export function viewStandings({ standings: items }: Report, root: string): Html | false {
  if (standingNames.every((name) => items[name].length === 0)) return false
  return (
    <section class="stands" aria-labelledby="stands">
      <header class="section-head">
        <h2 id="stands">What is solid, and what was luck</h2>
        <p>Your last answer to each question, by whether it was right and how sure you were.</p>
      </header>
      <dl class="standings">
        {standingNames.map((name) => viewStanding(name, items[name], root))}
      </dl>
    </section>
  )
}

/** Wrong answers are listed below in any case, and solid ones need no second look. */
const isListed = (name: Standing): boolean => name === 'lucky' || name === 'unsure'

const viewStanding = (name: Standing, items: Report['standings'][Standing], root: string) =>
  items.length > 0 && (
    <div class={name}>
      <dt>{standings[name].name}</dt>
      <dd>
        {countOf(items.length, 'question')}. {standings[name].about}
      </dd>
      {isListed(name) &&
        items.map(({ question }) => (
          <dd>
            <a href={itemHref(root, question.id)}>{question.title}</a>
          </dd>
        ))}
    </div>
  )
