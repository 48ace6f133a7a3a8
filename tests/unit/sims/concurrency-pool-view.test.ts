import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../src/lib/format.ts'
import type { Result } from '../../../src/sims/concurrency-pool/model.ts'
import { countPerMark } from '../../../src/sims/concurrency-pool/picture/moment.ts'
import { tell } from '../../../src/sims/concurrency-pool/picture/tell.ts'
import { posterMs } from '../../../src/sims/concurrency-pool/poster.ts'
import { presets } from '../../../src/sims/concurrency-pool/presets.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { view } from '../../../src/sims/concurrency-pool/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { scenarioOf } from './concurrency-pool-runs.ts'
import { resultOf, run, type Try } from './concurrency-pool-worlds.ts'

const small = scenarioOf({ limit: 10 }, 'quiet-night')
const pool: Result['partitions'] = [{ owner: 'shared', from: 0, to: 10 }]
const served = (place: number, fn = 0, atMs = 0): Try => ({ atMs, endMs: 9_000, fn, place })
const throttled = (atMs: number, fn = 0): Try => ({ atMs, endMs: atMs, fn, place: -1 })

/** Draws what exactly these tries come to in the actual world. */
function drawActual(tries: readonly Try[], atMs: number, partitions = pool, scenario = small) {
  const actual = resultOf(tries, partitions)
  return view({ believed: resultOf([], []), actual }, scenario, atMs).actual.markup
}

/** Where the marks with these classes stand, left of the wall below 0. */
function marksOf(markup: string, style: string): readonly { x: number; y: number }[] {
  const dock = markup.slice(0, markup.indexOf('</g></svg>'))
  const paths = [...dock.matchAll(/<path class="([^"]*)" d="([^"]*)"/g)]
  return paths
    .filter(([, classes]) => classes === style)
    .flatMap(([, , path]) => [...path!.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)])
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

const markupOf = (pair: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(pair, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

const burst = scenarioOf({}, 'reporting-burst')
const burstPair = run(burst)
const moments = [0, 4_000, 9_300, 12_000, 16_000, 20_100, 25_000, 30_000]

describe('the pool', () => {
  const full = Array.from({ length: 10 }, (_, place) => served(place, place % 3))

  test('draws every place taken when it is full, each in a place of its own', () => {
    const markup = drawActual(full, 1_000)
    const marks = ['checkout', 'search', 'reporting'].flatMap((name) =>
      marksOf(markup, `req ${name}`),
    )
    expect(marks.length).toBe(10)
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(10)
    expect(markup).toContain('<b>10 of 10</b> places taken')
  })

  test('draws no one in it before they come, nor after they have left', () => {
    for (const atMs of [-1, 9_500]) {
      const inside = marksOf(drawActual(full, atMs), 'req checkout').filter(({ x }) => x > 0)
      expect(inside).toEqual([])
    }
  })

  test('shows a place that is set aside and idle as the small shape of its function', () => {
    const markup = drawActual([], 1_000, [
      { owner: 'checkout', from: 0, to: 4 },
      { owner: 'shared', from: 4, to: 10 },
    ])
    expect(marksOf(markup, 'free own').length).toBe(4)
    expect(marksOf(markup, 'free').length).toBe(6)
    expect(marksOf(markup, 'divider').length).toBe(1)
    expect(markup).toContain('4 set aside for checkout')
  })

  test.each([
    [10, 1, 10],
    [50, 1, 50],
    [100, 3, 34],
    [1_000, 25, 40],
    [2_000, 50, 40],
    [3_000, 75, 40],
    [10_000, 250, 40],
  ])('of %d places draws one in %d: %d', (limit, every, drawn) => {
    expect(countPerMark(limit)).toBe(every)
    const partitions = [{ owner: 'shared' as const, from: 0, to: limit }]
    const markup = drawActual([], 0, partitions, { ...small, limit })
    expect(marksOf(markup, 'free').length).toBe(drawn)
  })
})

describe('a request', () => {
  test('moves along its lane at one speed, whatever the time', () => {
    const stepMs = 100
    const coming = (atMs: number) =>
      marksOf(view(burstPair, burst, atMs).actual.markup, 'req checkout')
        .map(({ x }) => x)
        .filter((x) => x < -100)
    const later = coming(12_000 + stepMs)
    const stepPx = 0.15 * stepMs
    const early = coming(12_000).filter((x) => x + stepPx < -100.1)
    expect(early.length).toBeGreaterThan(20)
    for (const x of early)
      expect(later.some((other) => Math.abs(other - x - stepPx) < 0.11)).toBe(true)
  })

  test('is at the wall at the moment when it is due', () => {
    const [mark] = marksOf(drawActual([served(0, 0, 5_000)], 5_000), 'req checkout')
    expect(mark!.x).toBe(-8)
  })

  test('that is throttled is drawn red, with a cross, and flies back', () => {
    const tries = [throttled(1_000)]
    const flight = [1_100, 1_300, 1_600].map((atMs) => marksOf(drawActual(tries, atMs), 'bounced'))
    for (const marks of flight) expect(marks.length).toBe(2)
    expect(drawActual(tries, 1_300)).toMatch(/class="bounced" d="[^"]*l4 4m0-4l-4 4"/)
    const x = flight.map(([mark]) => mark!.x)
    expect(x[0]).toBeGreaterThan(x[1]!)
    expect(x[1]).toBeGreaterThan(x[2]!)
  })

  test('that was throttled is gone a second later', () => {
    expect(marksOf(drawActual([throttled(1_000)], 2_000), 'bounced')).toEqual([])
  })
})

describe('the believed world', () => {
  test('draws no cross, ever', () => {
    for (const atMs of moments) {
      const { markup } = view(burstPair, burst, atMs).believed
      expect(markup).not.toContain('bounce')
      expect(markup).not.toContain('l4 4m0-4l-4 4')
    }
  })

  test('has a pen for each function, and says how many do not fit into it', () => {
    const crowd = Array.from({ length: 100 }, (_, place) => served(place))
    const pair = { believed: resultOf(crowd, []), actual: resultOf([], pool) }
    const { markup } = view(pair, small, 1_000).believed
    expect(markup.match(/class="pen"/g)?.length).toBe(3)
    expect(marksOf(markup, 'req checkout').length).toBe(80)
    expect(markup).toContain('>+20<')
  })
})

describe('the headline', () => {
  test('at the end is the share of checkouts lost in the burst', () => {
    const { offeredInBurst, lostInBurst } = burstPair.actual.functions[0]!
    const share = Math.round((100 * lostInBurst) / offeredInBurst)
    expect(share).toBeGreaterThan(10)
    const { actual, believed } = view(burstPair, burst, 30_000)
    expect(actual.markup).toContain(`<text class="headline loss" x="0" y="25">${share}</text>`)
    expect(believed.markup).toContain('<text class="headline" x="0" y="25">0</text>')
  })

  test('says which time it is about', () => {
    const when = (atMs: number) => tell(burstPair, burst, atMs).actual
    expect(when(5_000)).toContain('before the burst')
    expect(when(12_000)).toContain('in the burst so far')
    expect(when(25_000)).toMatch(/in the burst\.$/)
  })

  test('is a dash while there are no checkouts', () => {
    expect(drawActual([], 1_000)).toContain('>–</text>')
  })

  test('never rounds a small loss to none', () => {
    const tries = [...Array.from({ length: 999 }, (_, at) => served(0, 0, at)), throttled(999)]
    expect(drawActual(tries, 1_500)).toContain('>&lt;1</text>')
  })
})

describe('the timeline', () => {
  test('has a tick for each try turned away, or one for several', () => {
    const { functions } = burstPair.actual
    const { markup } = view(burstPair, burst, 0).shared!
    const ticks = /class="tick" d="([^"]*)"/.exec(markup)![1]!.match(/M/g)!.length
    const expected = functions.reduce((sum, { throttles }) => sum + Math.ceil(throttles / 25), 0)
    expect(ticks).toBe(expected)
    expect(markup).toContain('one tick for 25 tries')
  })

  test('counts up to the playhead', () => {
    const count = (atMs: number) => view(burstPair, burst, atMs).shared!.markup
    const { throttles, offered } = burstPair.actual.functions[2]!
    expect(count(0)).toContain('<tspan class="count">0</tspan> of 0<')
    expect(count(30_000)).toContain(
      `>${formatNumber(throttles)}</tspan> of ${formatNumber(offered)}<`,
    )
  })
})

describe('every picture', () => {
  const cases: readonly (readonly [string, Scenario])[] = [
    ...presets.map(({ id }) => [id, scenarioOf({}, id)] as const),
    ['two functions', scenarioOf({ functions: 2 }, 'reporting-burst')],
    ['four functions', scenarioOf({ functions: 4, callers: 'retry' }, 'new-account')],
    ['a queue', scenarioOf({ callers: 'queue', durations: 'fixed' }, 'reporting-burst')],
    ['a limit of 10', scenarioOf({ limit: 10 }, 'new-account')],
    ['a limit of 10,000', scenarioOf({ limit: 10_000, burstPerS: 5_000 }, 'reporting-burst')],
    [
      'no requests',
      scenarioOf({ checkoutPerS: 0, searchPerS: 0, reportingPerS: 0 }, 'quiet-night'),
    ],
  ]

  test.each(cases)(
    'of %s is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const pair = run(scenario)
      for (const atMs of moments) {
        const markup = markupOf(pair, scenario, atMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
        expect(markup).not.toMatch(/ (style|id)=/)
        expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(500)
      }
    },
  )

  test.each(cases)('of %s has a poster within the run', (_, scenario) => {
    const atMs = posterMs(run(scenario), scenario)
    expect(atMs).toBeGreaterThan(0)
    expect(atMs).toBeLessThanOrEqual(30_000)
  })

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const again = run(burst)
    const backwards = moments.toReversed().map((atMs) => markupOf(again, burst, atMs))
    expect(backwards.toReversed()).toEqual(moments.map((atMs) => markupOf(burstPair, burst, atMs)))
  })

  test('tells its counts to those who do not see it', () => {
    const pair = {
      believed: resultOf([served(0)], []),
      actual: resultOf([served(0), throttled(9)], pool),
    }
    const { believed, actual, shared } = view(pair, small, 1_000)
    expect(believed.markup).toContain(
      'aria-label="As believed: 1 checkout, 0 search and 0 reporting requests are in flight, with a place for every one. 0 of 1 checkouts have been turned away so far."',
    )
    expect(actual.markup).toContain(
      'aria-label="Actual: 1 checkout, 0 search and 0 reporting requests are in flight: 1 of 10 places are taken. 1 of 2 checkouts have been turned away so far. One mark is one request."',
    )
    expect(shared!.markup).toContain(
      'Tries turned away: 1 of checkout, 0 of search, 0 of reporting.',
    )
  })
})

describe('the poster', () => {
  test('shows the pool full and some in the air', () => {
    const { markup } = view(burstPair, burst, posterMs(burstPair, burst)).actual
    expect(markup.match(/class="bounced"/g)!.length).toBeGreaterThanOrEqual(4)
    expect(markup).toMatch(/<b>(999|1,000) of 1,000<\/b>/)
  })

  test('is at 60 % of the run where nothing is ever full', () => {
    const quiet = scenarioOf({}, 'quiet-night')
    expect(posterMs(run(quiet), quiet)).toBe(18_000)
  })
})
