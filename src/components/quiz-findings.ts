import type { Attempt } from '../lib/attempts.ts'
import type { CourseQuestion } from '../lib/course-index.ts'
import { isAttemptAt } from '../lib/lesson-state.ts'
import { countChosen } from '../lib/misconceptions.ts'
import { groupByStanding, saySurest, standingNames } from '../lib/standing.ts'

/** Shows what the answers to a lesson's quiz say. Every text is on the page, and hidden so far. */
export function showFindings(attempts: readonly Attempt[]): void {
  const section = document.getElementById('quiz-findings')!
  const items: readonly CourseQuestion[] = JSON.parse(section.dataset['items']!)
  const tried = items
    .map((question) => ({
      question,
      tries: attempts.filter((attempt) => isAttemptAt(question, attempt)),
    }))
    .filter(({ tries }) => tries.length > 0)
  section.hidden = tried.length === 0

  const groups = groupByStanding(tried)
  for (const name of standingNames) {
    const row = section.querySelector<HTMLElement>(`[data-standing=${name}]`)!
    row.hidden = groups[name].length === 0
    row
      .querySelector('[data-part=questions]')!
      .replaceChildren(...groups[name].map(({ question }) => linkTo(question, items)))
  }

  const list = section.querySelector<HTMLElement>('[data-part=beliefs]')!
  const rows = [...list.querySelectorAll<HTMLElement>('[data-belief]')]
  const shown = countChosen(
    rows.map((row) => ({ id: row.dataset['belief']!, row })),
    tried,
  )
  list.hidden = shown.length === 0
  for (const row of rows) row.hidden = true
  for (const { row, mended, times, surest, lastIn } of shown) {
    row.hidden = false
    row.className = mended ? 'mended' : 'open'
    row.querySelector('use')!.setAttribute('href', mended ? '#s-busted' : '#s-believed')
    row.querySelector('[data-part=state]')!.textContent = mended ? 'Mended:' : 'Open:'
    row
      .querySelector('[data-part=shown]')!
      .replaceChildren(
        mended ? 'answered right since. ' : 'not answered right since. ',
        `${saySurest(times, surest)} Last in `,
        linkTo(lastIn, items),
        '.',
      )
    row.parentElement!.append(row)
  }
}

function linkTo({ id }: CourseQuestion, items: readonly CourseQuestion[]): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `#quiz-${id.replace('/', '-')}-prompt`
  link.textContent = `Question ${items.findIndex((item) => item.id === id) + 1}`
  return link
}
