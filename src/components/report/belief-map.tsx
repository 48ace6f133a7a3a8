import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import { stateWords } from '../../lib/lesson-state.ts'
import type { LessonReport, Report } from '../../lib/report.ts'
import { lessonHref } from './links.ts'

/** Every belief of the course by module, with its state. */
export function viewBeliefMap({ lessons }: Report, root: string): Html {
  const modules = [...new Set(lessons.map(({ module }) => module))]
  return (
    <section class="belief-map" aria-labelledby="beliefs">
      <header class="section-head">
        <h2 id="beliefs">Your beliefs</h2>
        {viewKey(lessons)}
      </header>
      <ol class="map-modules">
        {modules.map((module) => (
          <li>
            <h3>{module}</h3>
            <ol>
              {lessons
                .filter((lesson) => lesson.module === module)
                .map((lesson) => viewLesson(lesson, root))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}

function viewKey(lessons: readonly LessonReport[]) {
  const out = lessons.filter(({ planned }) => !planned)
  const planned = lessons.length - out.length
  return (
    <ul class="map-key">
      {Object.entries(stateWords).map(([state, words]) => (
        <li>
          {viewMark(state)}
          <b>{out.filter((lesson) => lesson.state === state).length}</b> {words}
        </li>
      ))}
      {planned > 0 && (
        <li>
          <b>{planned}</b> to come
        </li>
      )}
    </ul>
  )
}

function viewLesson(lesson: LessonReport, root: string) {
  const { number, belief, planned, state, items, answered, points } = lesson
  const stop = (
    <>
      {viewMark(state)}
      <span class="n">{number}</span>
      <span>
        <span class="slug">{lesson.name}</span>
        <span class="vh">, {planned ? 'to come' : stateWords[state]}</span>
        {answered > 0 && (
          <small>
            <span class="vh">, </span>
            {formatNumber(points, Number.isInteger(points) ? 0 : 1)} of {items}
            <span class="vh"> points</span>
          </small>
        )}
      </span>
    </>
  )
  return (
    <li class={planned ? 'planned' : state}>
      {planned ? (
        <span class="stop" title={belief}>
          {stop}
        </span>
      ) : (
        <a class="stop" href={lessonHref(root, lesson)} title={belief}>
          {stop}
        </a>
      )}
    </li>
  )
}

const viewMark = (state: string) => (
  <svg class="mark" width="20" height="20" aria-hidden="true">
    <use href={`#s-${state}`} />
  </svg>
)
