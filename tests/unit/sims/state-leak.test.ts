import { describe, expect, test } from 'vitest'
import { mean } from '../../../src/sims/core/statistics.ts'
import { measure } from '../../../src/sims/state-leak/measure.ts'
import { believe, simulate } from '../../../src/sims/state-leak/model.ts'
import {
  empty,
  foreign,
  kept,
  lost,
  made,
  older,
} from '../../../src/sims/state-leak/run/handler.ts'
import type { Scenario } from '../../../src/sims/state-leak/scenario.ts'
import {
  byEnvironment,
  callsOf,
  inputOf,
  oldRules,
  rules,
  run,
  scenarioOf,
  seeds,
} from './state-leak-runs.ts'

const actual = (values: Partial<Scenario>, id?: string) => run(scenarioOf(values, id)).actual

const meanOf = (key: string, values: Partial<Scenario>, id?: string): number => {
  const scenario = scenarioOf(values, id)
  return mean(seeds.map((seed) => measure(simulate(inputOf(scenario, seed)), scenario)[key]!))
}

describe('what one call leaves behind', () => {
  test('is shown to nearly half of the calls in the default scenario, and to nobody as believed', () => {
    const foreignShare = meanOf('foreignShare', {})
    expect(foreignShare).toBeGreaterThan(42)
    expect(foreignShare).toBeLessThan(49)
    expect(believe(inputOf(scenarioOf())).ends[foreign]).toBe(0)
  })

  test('is what the call before it in the same environment was for', () => {
    for (const calls of byEnvironment(actual({ callMs: 10 })))
      calls.forEach((call, index) => {
        const before = calls[index - 1]
        if (call.outcome === lost) return
        if (!before || before.outcome === lost) expect(call.outcome).toBe(made)
        else expect(call.shown).toBe(before.customer)
      })
  })

  test('is not shown where the global is written before it is read, one call at a time', () => {
    const { ends } = actual({ code: 'write-first' })
    expect(ends[foreign]).toBe(0)
    expect(ends[lost]).toBeGreaterThan(0)
  })

  test('stays with the customer under tenant isolation, and memory fills up all the same', () => {
    const { ends, crashes } = actual({}, 'tenant-isolation')
    expect(ends[foreign]).toBe(0)
    expect(crashes).toBeGreaterThan(0)
  })

  test('is shared again under the rules of a day without tenant isolation', () => {
    const scenario = scenarioOf({ environments: 3 }, 'tenant-isolation')
    const input = { ...inputOf(scenario), rules: oldRules }
    expect(simulate(input)).toEqual(simulate(inputOf(scenarioOf())))
  })

  test('is gone if it is cleared in finally or was never outside of the handler', () => {
    for (const id of ['cleared-in-finally', 'inside-the-handler']) {
      const { ends, peakMb } = actual({}, id)
      expect(ends[made]).toBe(60)
      expect(peakMb).toBe(69)
    }
  })
})

describe('memory', () => {
  test('is full on the eighth call of each life of a process', () => {
    for (const calls of byEnvironment(actual({ calls: 200 }))) {
      const crashes = calls.flatMap(({ outcome }, index) => (outcome === lost ? [index + 1] : []))
      expect(crashes).toEqual(crashes.map((_, n) => 8 * (n + 1)))
      expect(crashes.length).toBeGreaterThan(5)
    }
  })

  test('that is just enough is enough', () => {
    const exact = actual({ baseMb: 65, leakMb: 9, calls: 200 })
    expect(exact.takenBeforeCrash / exact.crashes).toBe(7)
  })

  test('too small for one call loses every call, in either world', () => {
    for (const world of [believe, simulate]) {
      const { ends } = world(inputOf(scenarioOf({ baseMb: 120, leakMb: 20 })))
      expect(ends[lost]).toBe(60)
    }
  })

  test('of a map with a place for each customer grows with the customers, not with the calls', () => {
    expect(actual({ code: 'keyed', calls: 200 }).peakMb).toBe(60 + 3 * 9)
    expect(actual({ code: 'keyed', calls: 200, shareD: 1 }).peakMb).toBe(60 + 4 * 9)
  })
})

describe('several calls at once in one environment', () => {
  const several = (values: Partial<Scenario>) => actual(values, 'several-at-once')

  test('break a code that one call at a time leaves alone', () => {
    expect(several({}).ends[foreign]).toBeGreaterThan(10)
    expect(several({ mode: 'memory', environments: 4 }).ends[foreign]).toBe(0)
  })

  test('show a call what a later one wrote', () => {
    const wrong = callsOf(several({})).flatMap((call, index) =>
      call.outcome === foreign ? [call.from - index] : [],
    )
    expect(wrong.length).toBeGreaterThan(10)
    expect(Math.min(...wrong)).toBeGreaterThan(0)
  })

  test('turn the clearing in finally into a loss for those who still need it', () => {
    const { ends } = several({ code: 'finally' })
    expect(ends[empty]).toBeGreaterThan(0)
    expect(ends[foreign]).toBeGreaterThan(0)
  })

  test.each(['keyed', 'inside'] as const)('do no harm to a code of the kind “%s”', (code) => {
    const { ends } = several({ code })
    expect(ends[foreign]! + ends[empty]!).toBe(0)
  })

  test('are lost together when their process is full', () => {
    const { ends, crashes } = several({ baseMb: 60, leakMb: 30, limitMb: 128 })
    expect(crashes).toBeGreaterThan(0)
    expect(ends[lost]).toBeGreaterThan(crashes)
  })

  test('are one at a time under the rules of a day without them', () => {
    const scenario = scenarioOf({}, 'several-at-once')
    const before = simulate({ ...inputOf(scenario), rules: oldRules })
    expect(before.ends[foreign]).toBe(0)
    expect(before.fleet!.peak).toBeGreaterThan(simulate(inputOf(scenario)).fleet!.peak)
  })
})

describe('which environment gets the next call', () => {
  test('decides whether it finds what the last one kept', () => {
    const [newest, random, turn] = (['newest', 'random', 'turn'] as const).map((routing) =>
      meanOf('kept', { routing }, 'warm-cache'),
    )
    expect(newest).toBeGreaterThan(random! + 5)
    expect(random).toBeGreaterThan(turn! + 5)
  })

  test('is the newest that is free', () => {
    const calls = callsOf(actual({ calls: 200 }, 'carts-in-memory'))
    calls.forEach(({ environment }, index) => {
      const busy = new Set(
        calls.slice(0, index).flatMap((call) => (call.cameByEnd > index ? [call.environment] : [])),
      )
      const known = new Set(calls.slice(0, index).map((call) => call.environment))
      const newest = [...known].filter((number) => !busy.has(number)).toSorted((a, b) => b - a)[0]
      if (newest !== undefined) expect(environment).toBe(newest)
    })
  })

  test('is each in turn', () => {
    const values = { routing: 'turn', callMs: 10, perMin: 10, environments: 4, idle: 60 } as const
    const met = callsOf(actual(values)).map(({ environment }) => environment)
    met.forEach((environment, index) => expect(environment).toBe(index % 4))
  })

  test('hardly matters to a cache that may be old: most calls find something of theirs', () => {
    const found = meanOf('found', {}, 'warm-cache')
    const latest = meanOf('kept', {}, 'warm-cache')
    expect(found).toBeGreaterThan(80)
    expect(latest).toBeLessThan(20)
  })

  test('is the only one there is for one caller, and the belief holds', () => {
    expect(meanOf('kept', {}, 'one-caller')).toBeGreaterThan(99.5)
    expect(measure(actual({}, 'one-caller'), scenarioOf({}, 'one-caller'))['kept']).toBe(100)
  })
})

describe('an idle environment', () => {
  test('is not there any more after a pause that is longer than it is kept', () => {
    const result = actual({}, 'bursts')
    const calls = callsOf(result)
    for (let first = 10; first < calls.length; first += 10) {
      expect(calls[first]!.outcome).toBe(made)
      expect(calls[first]!.environment).toBeGreaterThan(calls[first - 1]!.environment)
    }
  })

  test('survives a shorter pause', () => {
    const calls = callsOf(actual({ pauseMin: 4 }, 'bursts'))
    for (let first = 10; first < calls.length; first += 10) {
      const known = calls.slice(0, first).map(({ environment }) => environment)
      expect(known).toContain(calls[first]!.environment)
    }
  })

  test('is kept as long as was measured on the day, in the middle', () => {
    const scenario = scenarioOf({}, 'bursts')
    const created = (idleLeastMin: number, idleMostMin: number): number =>
      simulate({ ...inputOf(scenario), rules: { ...rules, idleLeastMin, idleMostMin } }).fleet!
        .created
    expect(created(25, 60)).toBeLessThan(created(5, 7) / 2)
    expect(created(10, 10)).toBe(created(5, 7))
  })

  test('can be told to live longer or shorter than that', () => {
    const created = (idle: Scenario['idle']): number => actual({ idle }, 'bursts').fleet!.created
    expect(created(60)).toBeLessThan(created(6))
    expect(created(1)).toBeGreaterThanOrEqual(created(6))
  })
})

describe('a customer without a part of the calls', () => {
  test('never calls', () => {
    const customers = callsOf(actual({ calls: 200 })).map(({ customer }) => customer)
    expect([...new Set(customers)].toSorted()).toEqual([0, 1, 2])
  })

  test('leaves the others nothing of theirs', () => {
    const { ends } = actual({ shareB: 0, shareC: 0 })
    expect(ends[foreign]).toBe(0)
    expect(ends[kept]! + ends[older]!).toBeGreaterThan(30)
  })
})
