import { describe, expect, test, vi } from 'vitest'
import { readLessons } from '../../../src/build/lessons.ts'
import { getSim, settingOf } from '../../../src/build/sims.ts'
import { holds, parseGoal } from '../../../src/lib/goal.ts'
import { meanActual } from '../../../src/sims/grade.ts'
import type { Numbers, Values } from '../../../src/sims/sim.ts'

/*
 * What the lesson says about its simulation, on the mean of twenty seeds that readers do not
 * see. The goals of tasks and challenge are read from the lesson, so they cannot drift apart.
 */

// Each claim is twenty runs, which a busy machine may take its time over.
vi.setConfig({ testTimeout: 60_000 })

const lesson = readLessons().find(({ slug }) => slug === 'independent-scaling')!
const sim = getSim('concurrency-pool')
const shopKeys = ['checkoutLostInBurst', 'searchLostInBurst', 'reportingLostInBurst'] as const

const known = new Map<string, Numbers>()

/** Every measure on the mean of the unseen seeds. Runs are slow enough to be kept. */
function measures(values: Values, preset: string): Numbers {
  const name = JSON.stringify([values, preset])
  const found = known.get(name) ?? meanActual(sim, settingOf(sim, { preset, values }))
  known.set(name, found)
  return found
}

function mean(values: Values = {}, preset = 'reporting-burst') {
  const numbers = measures(values, preset)
  return (key: string): number => numbers[key] ?? NaN
}

/** Erlang's loss formula: the share refused by so many places under so much load. */
function erlangB(places: number, load: number): number {
  let loss = 1
  for (let taken = 1; taken <= places; taken++) loss = (load * loss) / (taken + load * loss)
  return loss
}

function meets(goals: readonly string[], values: Values, preset = 'reporting-burst'): boolean {
  const setting = settingOf(sim, { preset, values })
  if (sim.refuse(setting)) return false
  const names = { ...measures(values, preset), ...setting.values }
  return goals.every((goal) => holds(parseGoal(goal), names))
}

describe('everyone meets the same wall', () => {
  const burst = mean()

  test('more than a third of the checkouts is turned away, and as much of the rest', () => {
    for (const key of shopKeys) {
      expect(burst(key)).toBeGreaterThan(100 / 3)
      expect(burst(key)).toBeLessThan(37)
    }
  })

  test('the three figures of the run with seed 7 are nearly one', () => {
    const { actual } = sim.count(settingOf(sim, { preset: 'reporting-burst' }))
    const found = shopKeys.map((key) => actual[key]!)
    expect(Math.max(...found) - Math.min(...found)).toBeLessThan(3)
    expect(Math.min(...found)).toBeGreaterThan(100 / 3)
  })

  test('the belief expects that nobody is', () => {
    const { believed } = sim.count(settingOf(sim, { preset: 'reporting-burst' }))
    expect(shopKeys.map((key) => believed[key])).toEqual([0, 0, 0])
  })

  test('1,680 places are wanted, of which two in five cannot be had if that lasts', () => {
    expect(burst('wanted')).toBe(1680)
    expect(erlangB(1000, 1680)).toBeCloseTo(2 / 5, 1)
    const lasting = mean({ burstStartS: 0, burstEndS: 30 })('checkoutLostInBurst')
    expect(lasting).toBeGreaterThan(burst('checkoutLostInBurst'))
    expect(Math.abs(lasting - 40)).toBeLessThan(3)
  })

  test('in a lasting overload the share turned away is the part that does not fit', () => {
    const overload = mean({}, 'steady-overload')
    for (const key of ['checkoutLost', 'searchLost', 'reportingLost'])
      expect(Math.abs(overload(key) - 100 * (1 - 1000 / 1240))).toBeLessThan(2)
  })

  test('very short requests meet the ceiling per second while places are free', () => {
    const short = mean({}, 'short-requests')
    expect(short('throttles')).toBeGreaterThan(0)
    expect(short('throttledByRate')).toBe(short('throttles'))
    expect(short('peak')).toBeLessThan(50)
  })
})

describe('try this', () => {
  const tasks = [...lesson.text.matchAll(/<Task\s+id="([^"]+)"\s+goals=\{\[(.*?)\]\}/gs)].map(
    ([, id, list]) => ({
      id: id!,
      goals: [...list!.matchAll(/'([^']+)'/g)].map(([, goal]) => goal!),
    }),
  )
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    halve: [{ burstPerS: 350 }],
    shorten: [{ reportingMs: 1000 }],
    raise: [{ limit: 2000, burstPerS: 1400 }],
    average: [{ checkoutReserved: 120 }, 'quiet-night'],
    margin: [{ checkoutReserved: 160 }],
    retry: [{ callers: 'retry' }],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    const [values, preset] = ways[id]!
    expect(meets(goals, values, preset)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('half the burst leaves less than one per cent, on 980 places', () => {
    const half = mean({ burstPerS: 350 })
    expect(half('wanted')).toBe(980)
    expect(half('checkoutLostInBurst')).toBeLessThan(1)
  })

  test('reports of half the length bring the same relief', () => {
    const short = mean({ reportingMs: 1000 })
    expect(short('checkoutLostInBurst')).toBeLessThan(1)
  })

  test('a limit of 2,000 lets a burst of 700 pass unnoticed, and loses nearly three in ten of 1,400', () => {
    expect(mean({ limit: 2000 })('checkoutLostInBurst')).toBe(0)
    const larger = mean({ limit: 2000, burstPerS: 1400 })('checkoutLostInBurst')
    expect(larger).toBeGreaterThan(27)
    expect(larger).toBeLessThan(30)
  })

  test('a reservation of the average loses some seven per cent in a nearly empty account', () => {
    const quiet = mean({ checkoutReserved: 120 }, 'quiet-night')
    expect(Math.abs(quiet('checkoutLost') - 7)).toBeLessThan(0.7)
    expect(quiet('checkoutLost') / 100).toBeCloseTo(erlangB(120, 120), 2)
    expect(Math.abs(quiet('meanInFlight') - 270)).toBeLessThan(20)
  })

  test('forty places above the average keep checkout safe, and the others lose four in ten', () => {
    const safe = mean({ checkoutReserved: 160 })
    expect(safe('checkoutLostInBurst')).toBeLessThan(0.05)
    expect(Math.abs(safe('searchLostInBurst') - 40)).toBeLessThan(1.5)
    expect(Math.abs(safe('reportingLostInBurst') - 40)).toBeLessThan(1.5)
  })

  test('retries save hardly anyone, after more than five times as many refusals', () => {
    const [once, again] = [mean(), mean({ callers: 'retry' })]
    const saved = once('checkoutLostInBurst') - again('checkoutLostInBurst')
    expect(saved).toBeGreaterThan(0)
    expect(saved).toBeLessThan(3)
    expect(again('throttles') / once('throttles')).toBeGreaterThan(5)
    expect(again('throttles') / once('throttles')).toBeLessThan(7)
  })
})

describe('five ways out', () => {
  test('a cap of 700 on reporting shields checkout and search at once', () => {
    const capped = mean({ reportingReserved: 700 })
    expect(capped('checkoutLostInBurst')).toBeLessThan(0.05)
    expect(capped('searchLostInBurst')).toBeLessThan(0.05)
  })

  test('with a queue the capped reports come late instead of never', () => {
    const queued = mean({ reportingReserved: 700, callers: 'queue' })
    expect(queued('reportingLost')).toBe(0)
    expect(queued('waiting')).toBeGreaterThan(100)
  })

  test('an account of its own gives reporting a wall of its own', () => {
    const apart = mean({ limit: 2000, reportingReserved: 1000 })
    expect(apart('checkoutLostInBurst')).toBe(0)
    expect(apart('reportingLostInBurst')).toBeGreaterThan(20)
  })

  test('a shared rest of 300 shelters checkout and search as well as 160 for each', () => {
    const capped = mean({ reportingReserved: 700 })
    const sheltered = mean({ checkoutReserved: 160, searchReserved: 160 })
    for (const key of ['checkoutLostInBurst', 'searchLostInBurst'])
      expect(Math.max(capped(key), sheltered(key))).toBeLessThan(0.1)
    expect(capped('reportingLostInBurst')).toBeLessThan(sheltered('reportingLostInBurst'))
  })
})

describe('the challenge', () => {
  const goals = [...lesson.text.matchAll(/goal: '([^']+)'/g)].map(([, goal]) => goal!)

  test.each([
    ['a cap on reporting', { reportingReserved: 700 }],
    ['places for checkout and for search', { checkoutReserved: 160, searchReserved: 150 }],
    ['a paid shelter for checkout', { checkoutProvisioned: 160, searchReserved: 150 }],
    ['a cap and a shelter', { checkoutReserved: 160, reportingReserved: 690 }],
  ])('is met by %s', (_, values: Values) => {
    expect(meets(goals, values)).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['the averages', { checkoutReserved: 120, searchReserved: 120 }],
    ['checkout alone', { checkoutReserved: 200 }],
    ['generous shelters', { checkoutReserved: 200, searchReserved: 200 }],
    ['a tight cap', { reportingReserved: 500 }],
    ['a loose cap', { reportingReserved: 800 }],
    ['a raised limit', { limit: 2000 }],
    [
      'everything at its most',
      {
        limit: 10_000,
        checkoutReserved: 1000,
        checkoutProvisioned: 1000,
        searchReserved: 1000,
        reportingReserved: 1000,
      },
    ],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(goals, values)).toBe(false)
  })
})

describe('the quiz', () => {
  test('two swings above its average keep checkout open in the lasting overload, one does not', () => {
    const open = (checkoutReserved: number) =>
      mean({ checkoutReserved }, 'steady-overload')('checkoutLost')
    expect(open(440)).toBeLessThan(1)
    expect(open(420)).toBeGreaterThan(1)
    expect(open(400)).toBeGreaterThan(3)
  })

  test('more than a third of the logins finds no connection', () => {
    expect(erlangB(20, 20 * 0.05 + 15 * 2)).toBeGreaterThan(1 / 3)
  })
})
