import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Numbers, Pair } from '../sim.ts'
import { isKept } from './run/handler.ts'
import { isAboutRouting, type Scenario } from './scenario.ts'

/** The outcome, and its reason. */
export const says = ({ actual }: Pair<Numbers>, scenario: Scenario): Html =>
  isAboutRouting(scenario) ? sayRouting(actual, scenario) : sayMemory(actual, scenario)

function sayMemory(actual: Numbers, scenario: Scenario): Html {
  const { foreign, empty, lost } = actual
  const losses = [
    [foreign, 'shown another customer’s data'],
    [empty, 'shown nothing'],
    [lost, 'lost for want of memory'],
  ] as const
  const said = losses.flatMap(([count, what]) =>
    count! > 0 ? [`${formatNumber(count!)} ${count === 1 ? 'is' : 'are'} ${what}`] : [],
  )
  return (
    <>
      {said.length === 0 ? (
        'Nobody is shown another customer’s data, and nothing is lost. '
      ) : (
        <>
          Of {formatNumber(scenario.calls)} calls, <strong>{said.join(', ')}</strong>.{' '}
        </>
      )}
      {sayLeft(actual, scenario)}
      {sayFull(actual, scenario)}
    </>
  )
}

/** Why someone saw what is not theirs, or why nobody did. */
function sayLeft({ foreign, empty }: Numbers, { mode, code }: Scenario): string {
  if (foreign! + empty! === 0)
    return mode === 'isolation' && isKept(code)
      ? 'What a call finds was left by the same customer. Memory is another matter. '
      : ''
  if (code === 'read-first')
    return 'Each call finds what the last one in its environment left, whoever that was. '
  return 'While one call waits, another writes to the same global. '
}

function sayFull({ callsToCrash, peakMb }: Numbers, scenario: Scenario): string {
  const { baseMb, leakMb, limitMb } = scenario
  if (callsToCrash === undefined)
    return `No process ever holds more than ${formatNumber(peakMb!)} of ${formatNumber(limitMb)} MB.`
  if (callsToCrash === 0)
    return `One call alone needs ${formatNumber(baseMb + leakMb)} MB, more than there are.`
  const digits = Number.isInteger(callsToCrash) ? 0 : 1
  return `A process takes ${formatNumber(callsToCrash, digits)} calls before it is full.`
}

function sayRouting({ kept, found, created }: Numbers, { code }: Scenario): Html {
  if (!isKept(code))
    return <>This code keeps nothing for a later call, so no call finds anything.</>
  const fleet =
    created === 1
      ? 'There is one environment, and it never rests for long.'
      : `There are ${formatNumber(created!)} environments over the run, and each remembers only its own calls.`
  if (kept === 100) return <>Every call finds what its customer’s last call left. {fleet}</>
  return (
    <>
      <strong>{withUnit(100 - kept!, '%', 1)}</strong> of the calls that could expect it do not find
      what their customer’s last call left. Something of theirs, if only older, is found by{' '}
      {withUnit(found!, '%', 1)}. {fleet}
    </>
  )
}
