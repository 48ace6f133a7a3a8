import type { Input } from '../sim.ts'
import { billOf, type Bill } from './chain/bill.ts'
import type { Change } from './chain/content.ts'
import { doorsOf, type Hop } from './chain/doors.ts'
import { arrive, countBytes, handOver, isFunction, pointerContent } from './chain/hand-over.ts'
import { send } from './chain/sender.ts'
import { dataBytes, type Scenario, type Service } from './scenario.ts'

/**
 * A payload on its way through a chain of services, each of which has a door of its own size.
 *
 * Believed: what counts is the size when it is sent. It stays as it is, and if it fits through
 * the first door, it arrives. Actual: every service hands the payload on in an envelope of its
 * own. Bytes become base64, four for every three; JSON becomes a string in other JSON, with a
 * backslash before every quotation mark and every backslash that is there already; records come
 * in batches. It is measured again at every door, and the first one that is too small refuses it.
 *
 * Functions hand on all that they were given, or take the body out of it again. A body kept in
 * S3 does not travel at all: a pointer does. There is no chance in any of this. Sizes are those
 * of the real texts, without writing them out: an escaped text is as long as its characters,
 * quotation marks and backslashes together, so that counting these is enough.
 */

/** The first door is the only one, and the payload stays as large as it was. */
export function believe(input: Input<Scenario>): Result {
  const { scenario, rules } = input
  const { sample } = send({ ...scenario, claimCheck: 'no' })
  const bytes = dataBytes(scenario)
  const limit = doorsOf(scenario, rules)[0]?.limit ?? Infinity
  const hops = doorsOf(scenario, rules).map((hop) => ({ ...hop, limit }))
  const doors = hops.map((hop) => ({ ...hop, bytes, changes: [], sample, copies: 1 }))
  return conclude(input, hops, bytes > limit ? doors.slice(0, 1) : doors)
}

/** Every door measures what arrives at it. */
export function simulate(input: Input<Scenario>): Result {
  const { scenario, rules } = input
  const hops = doorsOf(scenario, rules)
  const batch = { records: scenario.batch, mostBytes: rules['batchBytes']! }
  const takesOut = scenario.passOn === 'body'
  const doors: Door[] = []
  let held = send(scenario)
  /** What a function finds when it opens all envelopes. */
  let body = held
  let from: Service | undefined
  for (const { service, limit } of hops) {
    const opened = takesOut && from !== undefined && isFunction(from)
    const handed = from === undefined ? held : handOver(from, service, opened ? body : held, batch)
    const arrived = arrive(service, handed)
    const { copies, sample, changes } = arrived
    doors.push({
      service,
      limit,
      copies,
      sample,
      bytes: countBytes(service, arrived),
      changes: opened ? ['body', ...changes] : changes,
    })
    if (isTooLarge(doors.at(-1)!)) break
    if (service === 's3') body = pointerContent
    held = arrived
    from = service
  }
  return conclude(input, hops, doors)
}

const isTooLarge = ({ bytes, limit }: Door): boolean => bytes > limit

function conclude(
  { scenario, rules }: Input<Scenario>,
  hops: readonly Hop[],
  doors: readonly Door[],
): Result {
  const passed = doors.filter((door) => !isTooLarge(door))
  const bill = billOf(passed, scenario, rules)
  return {
    sentBytes: dataBytes(scenario),
    hops,
    doors,
    isRefused: passed.length < doors.length,
    bill,
  }
}

/** A payload at a door. */
export interface Door extends Hop {
  readonly bytes: number
  /** What was done to it since the last door. */
  readonly changes: readonly Change[]
  /** A piece of it as it stands there. */
  readonly sample: string
  /** How many of the sender's payloads are in it. */
  readonly copies: number
}

export interface Result {
  /** What the sender has to send, before anything is done to it. */
  readonly sentBytes: number
  /** The whole chain. */
  readonly hops: readonly Hop[]
  /** The doors that the payload came to; the last one may have refused it. */
  readonly doors: readonly Door[]
  readonly isRefused: boolean
  readonly bill: Bill
}
