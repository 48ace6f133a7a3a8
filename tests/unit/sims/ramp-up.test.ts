import { describe, expect, test } from 'vitest'
import { estimate99, mean } from '../../../src/sims/core/statistics.ts'
import { measure } from '../../../src/sims/ramp-up/measure.ts'
import { believe, simulate } from '../../../src/sims/ramp-up/model.ts'
import type { Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import type { Numbers } from '../../../src/sims/sim.ts'
import { inputOf, of2021, scenarioOf, seeds, today } from './ramp-up-runs.ts'

const numbersOf = (scenario: Scenario, rules = today, seed = 7): Numbers =>
  measure(simulate(inputOf(scenario, { seed, rules })), scenario)

const meanOf = (key: string, scenario: Scenario, rules = today): number =>
  mean(seeds.map((seed) => numbersOf(scenario, rules, seed)[key]!))

describe('a step to 6,000 requests a second', () => {
  test('turns about 107,000 requests away, a quarter of all, where the belief says none', () => {
    const lost = seeds.map((seed) => numbersOf(scenarioOf(), today, seed)['turnedAway']!)
    const { low, high } = estimate99(lost)
    expect(low).toBeGreaterThan(105_000)
    expect(high).toBeLessThan(109_000)
    expect(numbersOf(scenarioOf())['turnedAwayShare']).toBeCloseTo(25.3, 0)
    expect(measure(believe(inputOf(scenarioOf())), scenarioOf())['turnedAway']).toBe(0)
  })

  test('is met after (6,000 - 1,000 - what was there) / 100 seconds', () => {
    // About 350 are there: what 300 requests a second of a second each need at their highest.
    const { enoughS } = numbersOf(scenarioOf())
    expect(enoughS).toBeGreaterThan((6000 - 1000 - 450) / 100 - 1)
    expect(enoughS).toBeLessThan((6000 - 1000 - 300) / 100 + 3)
  })

  test('turned more away by the rules of 2021, and for much longer, though 3,000 came at once', () => {
    const long = scenarioOf({}, 'seven-minutes')
    expect(meanOf('turnedAway', long)).toBeLessThan(110_000)
    const older = numbersOf(long, of2021)
    expect(older['turnedAway']).toBeGreaterThan(415_000)
    expect(older['turnedAway']).toBeLessThan(440_000)
    expect(older['enoughS']).toBeGreaterThan(310)
  })

  test('turned fewer away in the first 20 seconds by the rules of 2021', () => {
    const early = scenarioOf({ lastsS: 20 })
    expect(meanOf('turnedAway', early, of2021)).toBeLessThan(meanOf('turnedAway', early))
  })

  test('has cold starts, which the 99th percentile shows and the median does not', () => {
    const { p50, p95, p99, coldStarts, environments } = numbersOf(scenarioOf())
    expect([p50, p95, p99]).toEqual([1000, 1000, 1300])
    // What was there before needed none.
    expect(environments! - coldStarts!).toBeGreaterThan(300)
    expect(environments! - coldStarts!).toBeLessThan(500)
  })

  test('is no nearer to its end when callers try again, and is five times the load', () => {
    const patient = numbersOf(scenarioOf({}, 'callers-retry'))
    expect(patient['turnedAway']).toBeGreaterThan(0.95 * numbersOf(scenarioOf())['turnedAway']!)
    expect(patient['throttles']).toBeGreaterThan(5 * patient['turnedAway']!)
    expect(patient['rampP99']).toBeGreaterThan(2000)
  })
})

describe('other presets', () => {
  test('a line is climbed without anyone being turned away, though 5,600 environments start', () => {
    const line = scenarioOf({}, 'morning')
    expect(meanOf('turnedAway', line)).toBe(0)
    expect(numbersOf(line)['enoughS']).toBe(0)
    expect(numbersOf(line)['coldStarts']).toBeGreaterThan(5400)
    expect(numbersOf(line, of2021)['turnedAway']).toBeGreaterThan(1000)
  })

  test('a spike passes sooner than the environments come', () => {
    const { turnedAwayShare, environments, wanted } = numbersOf(scenarioOf({}, 'sale'))
    expect(turnedAwayShare).toBeGreaterThan(20)
    expect(environments).toBeLessThan(0.75 * wanted!)
  })

  test('at the default limit there is no end to it, and growth is not the reason', () => {
    const { turnedAwayShare, enoughS, throttledByGrowth } = numbersOf(
      scenarioOf({}, 'small-account'),
    )
    expect(turnedAwayShare).toBeGreaterThan(80)
    expect(enoughS).toBe(Infinity)
    expect(throttledByGrowth).toBe(0)
  })

  test('6,000 provisioned turn nobody away, and a seventh of them stands idle', () => {
    const { turnedAway, provisionedIdleShare, rampP99 } = numbersOf(scenarioOf({}, 'provisioned'))
    expect(turnedAway).toBe(0)
    expect(rampP99).toBe(1000)
    // Of 80 s the first ten need 300 of the 6,000: 95 % of an eighth, and what is chance later.
    expect(provisionedIdleShare).toBeGreaterThan(11.8)
    expect(provisionedIdleShare).toBeLessThan(14)
  })

  test('of short requests nearly none is turned away', () => {
    const short = scenarioOf({}, 'short-requests')
    expect(meanOf('turnedAwayShare', short)).toBeLessThan(0.4)
    expect(meanOf('turnedAway', short)).toBeGreaterThan(0)
    expect(meanOf('enoughS', short)).toBeLessThan(1)
  })
})

describe('the rules', () => {
  test('give each function an allowance of its own today, and once gave all of them one', () => {
    const shared = (functions: number, rules: typeof today) =>
      numbersOf(scenarioOf({ functions }), rules)['turnedAway']!
    expect(shared(3, today)).toBeLessThan(0.35 * shared(1, today))
    expect(shared(3, of2021) / shared(1, of2021)).toBeCloseTo(1, 1)
  })

  test('once depended on the Region', () => {
    const lostIn = (region: Scenario['region'], rules: typeof today) =>
      numbersOf(scenarioOf({ region }), rules)['turnedAway']!
    expect(lostIn('elsewhere', today)).toBe(lostIn('large', today))
    expect(lostIn('elsewhere', of2021)).toBeGreaterThan(lostIn('middle', of2021))
    expect(lostIn('middle', of2021)).toBeGreaterThan(lostIn('large', of2021))
  })

  test('let an environment begin ten requests a second at most', () => {
    // 50 places of 100 ms each, though a request takes only 10.
    const fast = scenarioOf({ steadyPerS: 1000, peakPerS: 1000, requestMs: 10, limit: 50 })
    const { served } = simulate(inputOf(fast))
    expect(served / 80).toBeLessThanOrEqual(501)
    expect(served / 80).toBeGreaterThan(490)
  })

  test('do not hold for environments that are ready', () => {
    const ready = { steadyPerS: 0, startS: 0, lastsS: 5, peakPerS: 2000, initMs: 0 }
    expect(numbersOf(scenarioOf({ ...ready, provisioned: 1500 }))['turnedAway']).toBe(0)
    expect(numbersOf(scenarioOf(ready))['turnedAway']).toBeGreaterThan(1000)
  })
})

describe('a cold start', () => {
  test('keeps its environment longer, so that more of them are wanted at first', () => {
    const lostWith = (initMs: number) =>
      meanOf('turnedAway', scenarioOf({ initMs, lastsS: 5 }, 'short-requests'))
    expect(lostWith(0)).toBe(0)
    expect(lostWith(1000)).toBeGreaterThan(lostWith(300))
  })

  test('that takes ten seconds costs more requests, as what starts serves nobody', () => {
    const lostWith = (initMs: number) => meanOf('turnedAway', scenarioOf({ initMs }, 'sale'))
    expect(lostWith(10_000)).toBeGreaterThan(1.5 * lostWith(300))
  })

  test('is not needed before the rise by those who have long been there', () => {
    const even = scenarioOf({ peakPerS: 300 })
    expect(numbersOf(even)['coldStarts']).toBeLessThan(40)
    expect(numbersOf(even)['turnedAway']).toBe(0)
  })
})

describe('callers who try again', () => {
  const hopeless = { limit: 50, steadyPerS: 0, peakPerS: 5000, startS: 0, requestMs: 5000 }

  test('try four times and are lost', () => {
    const scenario = scenarioOf({ ...hopeless, callers: 'retry', lastsS: 20 })
    const { throttles, lost, waiting } = simulate(inputOf(scenario))
    expect(waiting).toBeGreaterThan(0)
    expect(throttles).toBeGreaterThanOrEqual(4 * lost)
    expect(throttles).toBeLessThanOrEqual(4 * lost + 3 * waiting)
  })

  test('are let in later when a short rise is over', () => {
    const brief = { limit: 1000, steadyPerS: 500, peakPerS: 1100, lastsS: 5, initMs: 0 }
    const lost = (callers: Scenario['callers']) =>
      meanOf('turnedAway', scenarioOf({ ...brief, callers }))
    expect(lost('retry')).toBeLessThan(0.7 * lost('give-up'))
  })
})
