import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Numbers, Pair } from '../sim.ts'
import { nameOf } from './names.ts'
import { sayDoor, sayKib } from './say-bytes.ts'
import { hopsOf, kib, type Scenario } from './scenario.ts'

/** The outcome, and its reason. */
export function says({ actual }: Pair<Numbers>, scenario: Scenario): Html {
  const bytes = (key: string): number => actual[key]! * kib
  const hops = hopsOf(scenario)
  const last = hops[Math.min(actual['hopsPassed']!, hops.length - 1)]
  const sent = `${sayKib(bytes('sizeSent'))} when sent`
  if (!last) return <>{`Nothing is in the way: ${sent}.`}</>

  const copies = actual['copies']!
  const records = copies > 1 ? `, ${formatNumber(copies)} records together` : ''
  const end = `${sayKib(bytes('sizeAtEnd'))} at ${nameOf(last)}${records}`
  const lowest = `The lowest door takes ${sayDoor(bytes('lowestDoor'))}`
  if (actual['tooLarge']! > 0)
    return (
      <>
        {`${sent}, `}
        <strong>{`${end}: refused, since it takes ${sayDoor(bytes('refusedAbove'))}`}</strong>
        {`. That is ${sayKib(bytes('tooLarge'))} too much.`}
        {bytes('sizeSent') <= bytes('lowestDoor') && ` ${lowest}, so what was sent would fit.`}
      </>
    )
  const usd = actual['s3Usd']!
  const why = usd > 0 ? `A million S3 writes and reads cost ${withUnit(usd, 'USD', 2)}` : lowest
  return <>{`It arrives: ${sent}, ${end}. ${why}.`}</>
}
