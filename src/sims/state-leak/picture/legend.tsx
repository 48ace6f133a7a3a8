import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Note } from '../../frame/marks.tsx'
import { isAboutRouting } from '../scenario.ts'
import { cross, disc } from './marks.tsx'
import type { Moment } from './moment.ts'

/** The style sheet hides further lanes where there is little room. */
const narrowLanes = 2

/** What the marks of the actual world mean. */
export const Legend = ({ moment, lanes, environments }: LegendProps): Html => (
  <p class="legend" aria-hidden="true">
    {isAboutRouting(moment.scenario) ? <ForRoutes /> : <ForLanes moment={moment} />}
    {environments > narrowLanes && !isAboutRouting(moment.scenario) && (
      <span class={environments > lanes ? false : 'if-narrow'}>
        Drawn: <span class="if-wide">{lanes}</span>
        <span class="if-narrow">{narrowLanes}</span> of {environments} environments.
      </span>
    )}
  </p>
)

interface LegendProps {
  readonly moment: Moment
  readonly lanes: number
  readonly environments: number
}

const icon = (style: string, path: string, text: Child): Html => (
  <Note style={style} path={path}>
    {text}
  </Note>
)

const ForLanes = ({ moment }: { moment: Moment }): Html => (
  <>
    {icon('filled', disc(6, 6, 6), 'another customer’s data')}
    <span>
      <b>A</b> their own
    </span>
    {moment.lost > 0 && icon('cross', cross(6, 6), 'lost: out of memory')}
    {moment.empty > 0 && icon('nothing', disc(6, 6, 4), 'shown nothing')}
  </>
)

const ForRoutes = (): Html => (
  <>
    {icon('filled', disc(6, 6, 6), 'found what their last call left')}
    {icon('open older', disc(6, 6, 5), 'found an older state')}
    {icon('cross', cross(6, 6, 3), 'found nothing of theirs')}
    {icon('open', disc(6, 6, 5), 'a first call')}
    {icon('life', 'M0 1H12V11H0z', 'an environment lives')}
  </>
)
