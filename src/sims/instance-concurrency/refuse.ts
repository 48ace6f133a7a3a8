import { formatNumber } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse(scenario: Scenario, rules: Rules): string | undefined {
  const { runsOn, atATime, calls, callMs, spreadMs } = scenario
  const least = rules['webLeast']!
  const most = rules['webMost']!
  if (runsOn === 'web' && (atATime < least || atATime > most))
    return `An environment of a Lambda Web Function cannot be set to ${formatNumber(atATime)} requests at a time: from ${formatNumber(least)} to ${formatNumber(most)} are accepted.`
  if (calls > 0 && spreadMs > callMs)
    return `A call of ${formatNumber(callMs)} ms cannot take ${formatNumber(spreadMs)} ms less: give or take at most ${formatNumber(callMs)} ms.`
  return undefined
}
