import { formatNumber } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { empty, foreign, kept, lost, made, older } from '../run/handler.ts'
import { nameOf } from '../run/memory.ts'
import { isAboutRouting, type Scenario } from '../scenario.ts'
import { isOver, momentOf, type Moment } from './moment.ts'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Pair<string> => ({
  believed: tellMoment(momentOf('believed', believed, scenario, atMs)),
  actual: tellMoment(momentOf('actual', actual, scenario, atMs)),
})

export const tellMoment = (moment: Moment): string => `${tellCall(moment)} ${tellSum(moment)}`

function tellCall(moment: Moment): string {
  const { scenario, world, calls, came } = moment
  const call = calls[came - 1]
  if (!call) return 'Nobody has called yet.'
  const place = world === 'actual' ? ` in environment ${call.environment + 1}` : ''
  const who = `Call ${came}, by ${nameOf(call.customer)}${place},`
  const memory = isAboutRouting(scenario)
    ? ''
    : ` The process holds ${formatNumber(Math.min(call.mb, scenario.limitMb))} of ${formatNumber(scenario.limitMb)} MB.`
  if (!isOver(moment, came - 1)) return `${who} is running.${memory}`
  return `${who} ${tellEnd()}.${memory}`

  function tellEnd(): string {
    const { outcome, shown, isAsked } = call!
    if (outcome === lost) return 'is lost: the process runs out of memory'
    if (outcome === empty) return 'is shown nothing'
    if (outcome === foreign) return `is shown the data of ${nameOf(shown)}`
    if (!isAboutRouting(scenario)) return 'is shown its customer’s data'
    if (outcome === kept) return 'finds what its customer’s last call left'
    if (outcome === older) return 'finds an older state of its customer’s'
    return outcome === made && isAsked ? 'finds nothing of its customer’s' : 'finds nothing yet'
  }
}

function tellSum({ scenario, over, foreign, lost, empty, kept, asked }: Moment): string {
  if (isAboutRouting(scenario))
    return `So far ${formatNumber(kept)} of ${formatNumber(asked)} calls found what their customer’s last call left.`
  const nothing = empty > 0 ? `, ${formatNumber(empty)} shown nothing` : ''
  return `So far ${formatNumber(foreign)} of ${formatNumber(over)} calls were shown another customer’s data${nothing}, and ${formatNumber(lost)} were lost for want of memory.`
}
