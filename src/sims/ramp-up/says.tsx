import type { Html } from '../../jsx/html.ts'
import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Numbers, Pair } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** The outcome, and its reason. */
export function says({ actual }: Pair<Numbers>, scenario: Scenario): Html {
  const { limit, callers, initMs, provisioned } = scenario
  const number = (key: string): number => actual[key]!
  const figure = (key: string): string => formatNumber(number(key))
  if (number('turnedAway') > 0)
    return (
      <>
        {callers === 'retry' && 'Even after trying again, '}
        <strong>{sayLoss()}</strong>
        {sayTime()}. {sayReason()}
      </>
    )
  const starts = `${figure('coldStarts')} cold starts of ${withUnit(initMs, 'ms')} each`
  if (number('throttles') > 0)
    return (
      <>{`Nothing is lost: ${figure('throttles')} tries are refused, and every request is let in later or still waits.`}</>
    )
  return (
    <>
      {`Nobody is turned away: environments are added as fast as they are wanted, with ${starts}.`}
      {provisioned > 0 &&
        ` Of what is provisioned, ${withUnit(number('provisionedIdleShare'), '%')} stands idle.`}
    </>
  )

  /** What is lost is never shown as nothing. */
  function sayLoss(): string {
    const share = number('turnedAwayShare')
    const ofAll = `${share < 0.05 ? 'less than ' : ''}${withUnit(Math.max(share, 0.1), '%', 1)} of all`
    const isOne = number('turnedAway') === 1
    return `${figure('turnedAway')} request${isOne ? '' : 's'}, ${ofAll}, ${isOne ? 'is' : 'are'} turned away`
  }

  function sayTime(): string {
    const enoughS = number('enoughS')
    if (enoughS === Infinity) return ', and there is no end to it in this run'
    return ` within ${formatNumber(enoughS, enoughS < 10 ? 1 : 0)} seconds`
  }

  function sayReason(): string {
    if (2 * number('throttledByGrowth') < number('throttles'))
      return `Most find all ${formatNumber(limit)} places of the account taken: that is its limit, however fast environments are added.`
    const perS = number('allowedPerS')
    const rate =
      perS < 10 ? `${formatNumber(60 * perS)} each minute` : `${formatNumber(perS)} each second`
    return `At most ${figure('allowedAtOnce')} environments may be added at once, and then ${rate}; ${figure('wanted')} are wanted.`
  }
}
