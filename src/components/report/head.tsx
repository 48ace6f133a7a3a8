import type { Html } from '../../jsx/html.ts'
import type { Report } from '../../lib/report.ts'
import { wordsOf } from '../../lib/words.ts'
import { lessonHref } from './links.ts'
import { findNext, sayLead, sayTitle } from './say-head.ts'

/** Where the reader stands, in a sentence, and what to do next. */
export function viewHead(report: Report, root: string): Html {
  return (
    <header class="page-head">
      <h1>{sayTitle(report)}</h1>
      <p class="lead">{sayLead(report)}</p>
      <p class="start">{viewNext(report, root)}</p>
    </header>
  )
}

function viewNext(report: Report, root: string) {
  const next = findNext(report)
  const href = next && lessonHref(root, next)
  const again = report.lookAgain.length
  if (again > 0)
    return (
      <>
        <a class="button" href="#again">
          Look at {again === 1 ? 'it' : wordsOf(again, 'thing')} again
        </a>
        {next && (
          <a class="quiet" href={href}>
            or go on with belief {next.number}
          </a>
        )}
      </>
    )
  if (next)
    return (
      <a class="button" href={href}>
        {report.attempts === 0 ? 'Start' : 'Go on'} with belief {next.number}
      </a>
    )
  return (
    <>
      Every lesson that is out is done. <a href={root}>Back to the beliefs</a>
    </>
  )
}
