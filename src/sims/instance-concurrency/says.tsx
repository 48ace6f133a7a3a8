import type { Html } from '../../jsx/html.ts'
import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Numbers, Pair } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** Above this the thread of the one instance hardly ever rests, in per cent. */
const saturated = 98
/** Below this there is hardly any waiting to share, in per cent. */
const hardlyIdle = 30

/** The outcome, and its reason. */
export function says({ believed, actual }: Pair<Numbers>, scenario: Scenario): Html {
  const { runsOn, atATime, calls, order } = scenario
  const whole = (value: number): string => formatNumber(value)
  const percent = (value: number): string => withUnit(value, '%')
  const environments = countOf(actual['environments']!, 'environment')
  return (
    <>
      {sayBelieved()} {sayActual()}
      {sayCalls()}
      {sayCold()}
    </>
  )

  function sayBelieved(): string {
    const use = percent(believed['threadUse']!)
    const waited = withUnit(believed['waitedMs']!, 'ms')
    if (believed['threadUse']! >= saturated)
      return `One instance would not do: its thread never rests, and a request waits ${waited} for it on average, longer and longer.`
    const isSlow = believed['waitedMs']! > actual['meanMs']! / 2
    return `One instance would ${isSlow ? 'be slow' : 'do'}: its thread is ${use} busy, and a request waits ${waited} for it on average.`
  }

  function sayActual(): string {
    const idle = actual['idleShare']!
    const mean = formatNumber(actual['busyMean']!, 1)
    if (runsOn === 'web')
      return `With up to ${whole(atATime)} requests in each, ${environments} ${are('environments')} enough, and what is paid for is computing, not waiting; memory comes on top.`
    if (runsOn === 'managed')
      return `Here ${environments} ${are('environments')} there whether or not anyone calls, and ${percent(idle)} of the time that they cost they compute nothing.`
    const needed = `Lambda gives each request an environment to itself: ${whole(actual['environments']!)} ${are('environments')} needed, ${mean} at a time on average`
    return idle < hardlyIdle
      ? `${needed}, and only ${percent(idle)} of the paid time is waiting: there is little to share.`
      : `${needed}, and ${percent(idle)} of the paid time is waiting.`
  }

  function sayCalls(): string {
    if (calls < 2) return ''
    const took = `a request takes ${withUnit(actual['meanMs']!, 'ms')} on average`
    return order === 'together'
      ? ` Within a request waits do overlap, in both worlds: its ${whole(calls)} calls are awaited together, and ${took}.`
      : ` Its ${whole(calls)} calls are awaited one after another, and ${took}.`
  }

  function sayCold(): string {
    const share = actual['coldShare'] ?? 0
    if (share === 0) return ''
    return ` ${formatNumber(share, 1)} % of the requests wait for a cold start.`
  }

  function are(key: string): string {
    return actual[key] === 1 ? 'is' : 'are'
  }
}

const countOf = (count: number, noun: string): string =>
  `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
