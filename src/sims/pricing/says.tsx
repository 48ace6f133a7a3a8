import { listWords, withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Numbers, Pair } from '../sim.ts'
import { functionLines } from './bill/functions.ts'
import { applies } from './measure.ts'
import { isFree, type Scenario } from './scenario.ts'
import { money, nameOf, sayCalls, sayCrossing, sayVolume, serverWord } from './words.ts'

/** The outcome, and its reason. */
export const says = (numbers: Pair<Numbers>, scenario: Scenario): Html =>
  scenario.question === 'whole-bill' ? sayWhole(numbers, scenario) : sayBoth(numbers, scenario)

function sayBoth({ believed, actual }: Pair<Numbers>, scenario: Scenario): Html {
  const word = serverWord(scenario)
  const { breakEvenMillion: million = Infinity, breakEvenPerS: perS = 0 } = actual
  const most = sayVolume(scenario.millionCalls)
  const dearerUsd = actual['dearerUsd']!
  return (
    <>
      {`${sayCrossing(million * 1e6, perS, scenario)} ${sayBelief(believed, million, scenario)} `}
      {`At ${most} the functions cost `}
      {dearerUsd > 0.005 ? <strong>{money(dearerUsd)} more</strong> : `${money(-dearerUsd)} less`}
      {` than the ${word}.`}
    </>
  )
}

/** What the scaled bill says, and what was in it that cannot be scaled. */
function sayBelief(believed: Numbers, million: number, scenario: Scenario): string {
  const { breakEvenMillion: thought = Infinity } = believed
  const known = `The bill of ${sayVolume(scenario.knownMillion)}`
  const isSame = thought === million || Math.abs(thought / million - 1) < 0.001
  if (isSame) return `${known}, scaled, says the same.`
  const where = thought === Infinity ? 'never' : sayCalls(thought * 1e6)
  return `${known}, ${sayReason(believed, scenario)}, says ${where}.`
}

function sayReason(believed: Numbers, scenario: Scenario): string {
  if (believed['totalUsd'] === 0) return 'all of it free'
  const parts = [
    ...(isFree(scenario) ? ['was free'] : []),
    ...(hasHours(scenario) ? ['is paid by the hour'] : []),
  ]
  return parts.length === 0 ? 'scaled' : `of which a part ${listWords(parts)}`
}

const hasHours = (scenario: Scenario): boolean =>
  scenario.door === 'balancer' || applies('nat', scenario) || applies('provisioned', scenario)

function sayWhole({ believed, actual }: Pair<Numbers>, scenario: Scenario): Html {
  const costOf = (numbers: Numbers, key: string): number => numbers[`${key}Usd`] ?? 0
  const [first] = functionLines
    .filter((line) => line !== 'compute' && costOf(actual, line) > 0)
    .toSorted((one, other) => costOf(actual, other) - costOf(actual, one))
  const missedUsd = costOf(actual, 'total') - costOf(believed, 'total')
  return (
    <>
      {`Calls times duration make ${money(costOf(believed, 'total'))}, and the bill is ${money(costOf(actual, 'total'))}`}
      {missedUsd > 0.005 && (
        <>
          {': '}
          <strong>{money(missedUsd)} was left out</strong>
        </>
      )}
      {'.'}
      {first &&
        ` Of the other lines the largest is ${nameOf(first, scenario)}, ${money(costOf(actual, first))}. Run time is ${withUnit(actual['computePercent']!, '%')} of it all.`}
    </>
  )
}
