import { totalUsd } from '../../core/lambda-bill.ts'
import type { Input, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { attackOf, nightMin, type Scenario } from '../scenario.ts'
import { createArrivals } from './arrivals.ts'
import { createBiller } from './bill.ts'
import { createRecorder } from './recorder.ts'
import { countHostile, countUsers, createHostile, createToll } from './tolls.ts'
import { createMeter, noUsage, type Paid } from './usage.ts'
import { createWay } from './way.ts'

/** Minute by minute: who comes, what becomes of them, what it costs. */
export function runNight(input: Input<Scenario>, world: World): Result {
  const { scenario, rules, seed, record } = input
  const { usersPerS, attackPerS } = scenario
  const passes = scenario.rulePasses / 100
  const { fromMin, toMin } = attackOf(scenario)
  const users = createArrivals(seed, 'users')
  const attack = createArrivals(seed, 'attack')
  const way = createWay(input, world)
  const add = createMeter(scenario, rules)
  const price = createBiller(scenario, rules)
  const recorder = record ? createRecorder() : undefined
  const night = createToll()
  const inAttack = createToll()
  const hostile = createHostile()
  let usage = noUsage
  let bill = price(usage)
  let attackUsd = 0
  let wanted = 0
  let inFlight = 0

  for (let minute = 0; minute < nightMin; minute++) {
    const isAttack = minute >= fromMin && minute < toMin
    const expected = { users: usersPerS * 60, hostile: isAttack ? attackPerS * 60 : 0 }
    const came = users(expected.users)
    const sent = isAttack ? attack(expected.hostile) : 0
    const passed = sent * passes
    const passage = way(
      { users: came, hostile: passed },
      { ...expected, hostile: expected.hostile * passes },
    )
    const { fates } = passage
    countUsers(night, came, fates)
    countHostile(hostile, sent, passed, fates)

    const paid: Paid =
      world === 'actual'
        ? { users: came, hostile: passed, blocked: sent - passed, fates }
        : { users: came, hostile: 0, blocked: 0, fates }
    usage = add(usage, paid)
    const next = price(usage)
    if (isAttack) {
      countUsers(inAttack, came, fates)
      attackUsd += totalUsd(next) - totalUsd(bill)
      wanted += passage.wanted / (toMin - fromMin)
      inFlight += passage.inFlight / (toMin - fromMin)
    }
    bill = next
    recorder?.add(minute, night, passage.inFlight, bill)
  }
  const result = { night, inAttack, hostile, bill, attackUsd, wanted, inFlight }
  return recorder ? { ...result, recording: recorder.recording } : result
}
