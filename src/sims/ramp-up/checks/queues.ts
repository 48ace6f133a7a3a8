import type { Check } from '../../check.ts'
import { erlangB } from '../../core/queueing.ts'
import { mean, sum } from '../../core/statistics.ts'
import type { Rules } from '../../sim.ts'
import { runWith, type Change } from './floods.ts'

const little = { title: 'J. D. C. Little, A Proof for the Queuing Formula: L = λW (1961)' }
const erlang = { title: 'A. K. Erlang’s loss formula (1917)' }
const even: Change = { startS: 0, initMs: 0 }

/** Theorems, and a sum that holds where chance averages out. */
export function queueChecks(today: Rules, then: Rules): readonly Check[] {
  /** Nothing is there, and 6,000 are wanted. */
  const turnedAway = (
    rules: Rules,
    year: string,
    seconds: number,
    [first, perS]: readonly [number, number],
  ): Check => ({
    about: `Requests turned away in ${seconds} s, where 6,000 of 1 s come every second and there is nothing at first, ${year}`,
    expected: sum(Array.from({ length: seconds }, (_, n) => 6000 - first - perS * (n + 1))),
    unit: 'requests',
    digits: 0,
    source: {
      title: `Sum over the seconds: in the n-th, ${first} + ${perS.toFixed(perS < 10 ? 1 : 0)} n environments serve a request each`,
    },
    run: (seed) => runWith({ ...even, steadyPerS: 0, lastsS: seconds }, rules, seed, false).lost,
  })
  // Requests of 5 s: slices of 10 ms are fine enough for them at these loads.
  const loss = (limit: number, load: number, lastsS: number): Check => ({
    about: `Share turned away by a limit of ${limit} under a load of ${load}`,
    expected: 100 * erlangB(limit, load),
    unit: '%',
    digits: 2,
    source: erlang,
    run: (seed) => {
      const rate = { steadyPerS: load / 5, peakPerS: load / 5, requestMs: 5000 }
      const { lost, offered } = runWith({ ...even, ...rate, limit, lastsS }, today, seed, false)
      return (100 * lost) / offered
    },
  })

  return [
    turnedAway(today, 'today', 50, [1000, 100]),
    turnedAway(then, 'in 2021', 60, [3000, 500 / 60]),
    {
      about:
        'Environments taken on average once there are enough, at 6,000 requests of 1 s a second',
      expected: 6000,
      unit: 'environments',
      digits: 0,
      source: little,
      run: (seed) => mean([...runWith({}, today, seed).recording!.taken].slice(60 * 10)),
    },
    {
      about:
        'Idle time of 1,000 provisioned environments in a minute, at 300 requests of 1 s a second',
      expected: 60 * (1000 - 300),
      unit: 'environment-seconds',
      digits: 0,
      source: little,
      run: (seed) =>
        runWith({ ...even, peakPerS: 300, lastsS: 60, provisioned: 1000 }, today, seed, false)
          .provisionedIdleS,
    },
    loss(10, 8, 300),
    loss(100, 90, 500),
  ]
}
