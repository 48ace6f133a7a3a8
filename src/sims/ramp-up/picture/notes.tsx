import type { Html } from '../../../jsx/html.ts'
import { Note } from '../../frame/marks.tsx'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { stretchS } from './moment.ts'
import { sayAllowance, sayStretch, sayTries } from './tell.ts'
import { coldPath, refusedPath, warmPath } from './units.tsx'

/** What the marks mean, and what the rules are. Said in the picture's own text too. */
export const Notes = ({ result, scenario }: { result: Result; scenario: Scenario }): Html => (
  <p class="notes below" aria-hidden="true">
    <span>
      Of every 25 {sayTries(scenario)} in {stretchS(scenario) === 1 ? 'that' : 'those'}{' '}
      {sayStretch(scenario)}:
    </span>
    <Note style="unit warm" path={warmPath(6, 6)}>
      served at once
    </Note>
    {result.allowance && (
      <>
        <Note style="unit cold" path={coldPath(6, 6)}>
          served after a cold start
        </Note>
        <Note style="unit refused" path={refusedPath(6, 6)}>
          turned away with a 429
        </Note>
        <span>Allowed: {sayAllowance(result.allowance)}.</span>
      </>
    )}
  </p>
)
