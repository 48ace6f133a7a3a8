import { listWords } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import { functionLines } from '../bill/functions.ts'
import { applies } from '../measure.ts'
import { monthOf, type Month, type Result } from '../model.ts'
import { perSecond } from '../prices.ts'
import { callsAt, type Scenario } from '../scenario.ts'
import { money, nameOf, sayCalls, sayCrossing, sayServers } from '../words.ts'

/** What each world shows at a moment, in words that do without the picture. */
export function tell(pair: Pair<Result>, scenario: Scenario, atMs: number): Pair<string> {
  const tellWorld = (result: Result): string =>
    tellMonth(result, scenario, monthOf(result, scenario, callsAt(scenario, atMs)))
  return { believed: tellWorld(pair.believed), actual: tellWorld(pair.actual) }
}

export function tellMonth(result: Result, scenario: Scenario, month: Month): string {
  const { world } = result
  const cost = `${sayCalls(month.calls)} cost ${money(month.usd)}`
  if (scenario.question === 'whole-bill')
    return world === 'believed' ? `${cost}: calls times duration.` : `${cost}: ${listLines()}.`
  const { servers, serverUsd } = month
  const side = `${sayServers(scenario, servers)} ${money(serverUsd)}. ${sayWhere(result, scenario)}`
  return world === 'believed' ? `${cost}, ${side}` : `${cost} (${listLines()}), ${side}`

  function listLines(): string {
    return listWords(
      functionLines
        .filter((line) => applies(line, scenario))
        .map((line) => `${nameOf(line, scenario)} ${money(month.lines[line])}`),
    )
  }
}

/** Where the bills cross, of all months. */
const sayWhere = ({ breakEvenCalls, prices }: Result, scenario: Scenario): string =>
  sayCrossing(breakEvenCalls, perSecond(breakEvenCalls, prices), scenario)

/** The whole chart in words. */
export function tellChart({ believed, actual }: Pair<Result>, scenario: Scenario): string {
  const { calls, usd, servers, serverUsd } = actual.end
  const sums = `${sayCalls(calls)} a month cost ${money(usd)}, as believed ${money(believed.end.usd)}`
  if (scenario.question === 'whole-bill') return `${sums}.`
  return `${sums}, ${sayServers(scenario, servers)} ${money(serverUsd)}. ${sayWhere(actual, scenario)} As believed: ${sayWhere(believed, scenario)}`
}
