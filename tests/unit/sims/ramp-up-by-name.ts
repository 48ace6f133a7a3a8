import { clientRetries, retryWaitMs } from '../../../src/sims/core/client-retries.ts'
import { createRandom } from '../../../src/sims/core/random.ts'
import { allowanceOf } from '../../../src/sims/ramp-up/run/allowance.ts'
import { createArrivals } from '../../../src/sims/ramp-up/run/demand.ts'
import { durationMsOf, type Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import type { Input } from '../../../src/sims/sim.ts'

interface Request {
  readonly fn: number
  readonly since: number
  failures: number
}

/**
 * The actual world once more, told without any counting: every request is followed by name,
 * every environment is a number that says when it is free, and the tries of a slice are shuffled.
 */
export function followByName({ scenario, rules, seed }: Input<Scenario>) {
  const { functions, callers, limit, requestMs, initMs } = scenario
  const heldSlices = Math.round(Math.max(requestMs, 1000 / rules['requestsPerPlace']!) / 10)
  const initSlices = Math.round(initMs / 10)
  const { first, perS, isShared } = allowanceOf(rules, scenario.region)
  const arrivals = createArrivals(scenario, seed)
  const shuffle = createRandom(seed, 'shuffle')
  const jitter = createRandom(seed, 'other jitter')

  /** When each environment of a function is free again, as a slice. */
  const freeAt: number[][] = Array.from({ length: functions }, () => [])
  const left = Array.from({ length: functions }, () => first)
  const filledAt = left.map(() => 0)
  const due = new Map<number, Request[]>()
  const counts = { offered: 0, served: 0, coldStarts: 0, throttles: 0, lost: 0 }
  let waited = 0
  let turn = 0

  for (let n = 0; n < scenario.provisioned; n++) freeAt[functions - 1 - (n % functions)]!.push(-1e9)
  for (let slice = -3000; slice * 10 < durationMsOf(scenario); slice++) {
    const isRun = slice >= 0
    const tries = due.get(slice) ?? []
    const fresh = arrivals(slice * 10)
    for (let n = 0; n < fresh; n++) {
      tries.push({ fn: turn, since: slice, failures: 0 })
      turn = (turn + 1) % functions
    }
    if (isRun) counts.offered += fresh
    for (const request of shuffled(tries)) tryOnce(request, slice, isRun)
  }
  return { ...counts, environments: freeAt.flat().length, waited }

  function tryOnce(request: Request, slice: number, isRun: boolean): void {
    const own = freeAt[request.fn]!
    const taken = freeAt.flat().filter((at) => at > slice).length
    const idle = own.findIndex((at) => at <= slice)
    if (taken < limit && idle >= 0) {
      own[idle] = slice + heldSlices
      return serve(request, slice, isRun)
    }
    if (taken < limit && mayGrow(request.fn, slice, isRun)) {
      own.push(slice + heldSlices + (isRun ? initSlices : 0))
      if (isRun) counts.coldStarts++
      return serve(request, slice, isRun)
    }
    if (!isRun) return
    counts.throttles++
    request.failures++
    if (callers === 'give-up' || request.failures > clientRetries) {
      counts.lost++
      return
    }
    const at = slice + 1 + Math.floor(retryWaitMs(jitter, request.failures) / 10)
    due.set(at, [...(due.get(at) ?? []), request])
  }

  function serve({ since }: Request, slice: number, isRun: boolean): void {
    if (!isRun) return
    counts.served++
    waited += slice - since
  }

  /** Before the run environments are added freely, in it as far as the allowance goes. */
  function mayGrow(fn: number, slice: number, isRun: boolean): boolean {
    if (!isRun) return true
    const bucket = isShared ? 0 : fn
    const filled = (slice - filledAt[bucket]!) * 10 * (perS / 1000)
    filledAt[bucket] = slice
    left[bucket] = Math.min(first, left[bucket]! + filled)
    if (left[bucket]! < 1) return false
    left[bucket]!--
    return true
  }

  function shuffled(tries: Request[]): readonly Request[] {
    for (let n = tries.length - 1; n > 0; n--) {
      const other = Math.floor(shuffle() * (n + 1))
      ;[tries[n], tries[other]] = [tries[other]!, tries[n]!]
    }
    return tries
  }
}
