import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../src/lib/format.ts'
import { measure } from '../../../src/sims/instance-concurrency/measure.ts'
import type { Result } from '../../../src/sims/instance-concurrency/model.ts'
import { tell } from '../../../src/sims/instance-concurrency/picture/tell.ts'
import { posterMs } from '../../../src/sims/instance-concurrency/poster.ts'
import { presets } from '../../../src/sims/instance-concurrency/presets.ts'
import type { Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import { view } from '../../../src/sims/instance-concurrency/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { requestsOf, run, scenarioOf } from './instance-concurrency-runs.ts'

const endMs = 20_000
const moments = [0, 300, 2_000, 8_000, 8_400, 8_900, 13_333, 20_000]

const usual = scenarioOf()
const usualPair = run(usual)

const markupOf = (pair: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(pair, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

/** Path data of a class, and where its pieces begin; now is 0 across. */
function pathsOf(markup: string, style: string) {
  const [, path = ''] = new RegExp(`<path class="${style}" d="([^"]*)"`).exec(markup) ?? []
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/g)].map(([, from, top, to]) => ({
    from: Number(from),
    top: Number(top),
    to: Number(to),
  }))
}

const headlineOf = (markup: string) => /class="headline"[^>]*>([^<]*)</.exec(markup)![1]

describe('the strip of the actual world', () => {
  test('has a box for each environment that is there, from its creation on', () => {
    const { createdMs } = usualPair.actual.recording!
    for (const atMs of moments) {
      const there = createdMs.filter((ms) => ms <= atMs)
      const { markup } = view(usualPair, usual, atMs).actual
      const boxes = pathsOf(markup, 'environments')
      expect(boxes.length).toBe(there.length)
      expect(headlineOf(markup)).toBe(formatNumber(there.length))
      for (const { to } of boxes) expect(to).toBe(0)
    }
  })

  test('draws computing where and when it is', () => {
    const atMs = 10_000
    const blocks = pathsOf(view(usualPair, usual, atMs).actual.markup, 'computes')
    const pieces = usualPair.actual.recording!.pieces.filter(
      ({ kind, fromMs, toMs }) => kind === 'computing' && fromMs <= atMs && toMs > atMs - 2400,
    )
    expect(blocks.length).toBe(pieces.length)
    for (const { fromMs } of pieces.filter(({ toMs }) => toMs <= atMs - 20))
      expect(blocks.some(({ from }) => Math.abs(from + (atMs - fromMs) * 0.3) < 0.11)).toBe(true)
  })

  test('moves with time at one speed', () => {
    const at = (atMs: number) =>
      pathsOf(view(usualPair, usual, atMs).actual.markup, 'computes').map(({ from }) => from)
    const later = at(10_100)
    const earlier = at(10_000).filter((x) => x > -400 && x < -10)
    expect(earlier.length).toBeGreaterThan(10)
    for (const x of earlier) expect(later.some((to) => Math.abs(to - (x - 30)) < 0.21)).toBe(true)
  })

  test('shows nothing that is yet to come', () => {
    for (const atMs of moments)
      for (const style of ['waits', 'computes', 'paid', 'environments'])
        for (const { from, to } of pathsOf(view(usualPair, usual, atMs).actual.markup, style))
          expect(Math.max(from, to)).toBeLessThanOrEqual(0)
  })

  test('tints what is paid for: requests, all environments, or nothing but computing', () => {
    const tinted = (runsOn: Scenario['runsOn']) => {
      const scenario = scenarioOf({ runsOn })
      const pair = run(scenario)
      const { cameMs } = pair.actual.recording!
      const seen = requestsOf(pair.actual).filter(
        ({ leftMs }, n) => cameMs[n]! < 10_000 && leftMs > 7_600,
      )
      const count = pathsOf(view(pair, scenario, 10_000).actual.markup, 'paid').length
      return [count, seen.length]
    }
    const [drawn, seen] = tinted('default')
    expect(drawn).toBe(seen)
    expect(tinted('managed')[0]).toBe(3)
    expect(tinted('web')[0]).toBe(0)
  })

  test('says of an environment that has long been idle that it is frozen, or that it is paid for', () => {
    const quiet = { perS: 2, burst: 20 }
    const note = (runsOn: Scenario['runsOn']) => {
      const scenario = scenarioOf({ ...quiet, runsOn })
      return view(run(scenario), scenario, 12_000).actual.markup
    }
    expect(note('default')).toContain('>frozen, and free<')
    expect(note('managed')).toContain('>idle, and paid for<')
    expect(view(run(scenarioOf({ perS: 1 })), scenarioOf(), 0).actual.markup).not.toContain(
      'frozen',
    )
  })

  test('draws a row for each call that is awaited with others', () => {
    const scenario = scenarioOf({}, 'together')
    const { markup } = view(run(scenario), scenario, 10_000).actual
    const tops = new Set(pathsOf(markup, 'waits').map(({ top }) => Math.round((top % 17) * 10)))
    expect(tops.size).toBe(4)
  })

  test('draws no more rows than can be told apart, and says so', () => {
    const scenario = scenarioOf({}, 'more-than-one-thread')
    const { believed, actual } = view(run(scenario), scenario, 19_000)
    expect(pathsOf(actual.markup, 'environments').length).toBe(14)
    expect(actual.markup).toContain('Of 2 rows one is drawn.')
    expect(believed.markup).toContain('Of 10 rows one is drawn.')
  })
})

describe('the strip of the believed world', () => {
  test('has one box for all, and a line with all that its thread does', () => {
    const { markup } = view(usualPair, usual, 10_000).believed
    expect(pathsOf(markup, 'pen').length).toBe(1)
    expect(headlineOf(markup)).toBe('1')
    const lines = [...markup.matchAll(/<path class="computes" d="([^"]*)"/g)]
    const [inRows, inThread] = lines.map(([, path]) => path!.match(/M/g)!.length)
    expect(inThread).toBe(inRows)
  })

  test('shows on the thread no two pieces at a time', () => {
    const { markup } = view(usualPair, usual, 10_000).believed
    const [, thread = ''] = [...markup.matchAll(/<path class="computes" d="([^"]*)"/g)].at(-1)!
    const blocks = [...thread.matchAll(/M(-?[\d.]+) [\d.]+H(-?[\d.]+)/g)]
    const spans = blocks.map(([, from, to]) => [Number(from), Number(to)] as const)
    expect(spans.length).toBeGreaterThan(50)
    for (const [index, [from]] of spans.entries())
      if (index > 0) expect(from).toBeGreaterThanOrEqual(spans[index - 1]![1] - 0.11)
  })
})

describe('the picture at the end', () => {
  test.each(presets.map(({ id }) => id))('of “%s” says what the measures say', (id) => {
    const scenario = scenarioOf({}, id)
    const pair = run(scenario)
    const { believed, actual, shared } = view(pair, scenario, endMs)
    const numbers = measure(pair.actual, scenario)
    const belief = measure(pair.believed, scenario)
    const seconds = (perS: number) => `${formatNumber(perS * 20, 1)}\u00a0s`
    expect(headlineOf(actual.markup)).toBe(formatNumber(numbers['environments']!))
    const share = Math.min(99, Math.round(belief['threadUse']!))
    expect(believed.markup).toContain(`${share} % of the time`)
    if (scenario.runsOn !== 'web')
      expect(actual.markup).toContain(`${formatNumber(numbers['idleShare']!)} % of the paid time`)
    expect(shared!.markup).toContain(`actual ${seconds(numbers['paidPerS']!)}, `)
    expect(shared!.markup).toContain(`believed ${seconds(belief['paidPerS']!)}, `)
    expect(tell(pair, scenario, endMs).actual).toContain(
      `${seconds(numbers['paidPerS']!)} are paid for`,
    )
  })
})

describe('every picture', () => {
  const cases: readonly (readonly [string, Scenario])[] = [
    ...presets.map(({ id }) => [id, scenarioOf({}, id)] as const),
    ['hardly any requests', scenarioOf({ perS: 1, calls: 0, beforeMs: 0, afterMs: 0 })],
    ['six calls together', scenarioOf({ calls: 6, order: 'together', perS: 100, burst: 100 })],
    ['six calls in turn', scenarioOf({ calls: 6, callMs: 1000, perS: 100, burst: 100 })],
    ['three at a time', scenarioOf({ runsOn: 'web', atATime: 3, perS: 60, initMs: 3000 })],
    ['128 at a time', scenarioOf({ runsOn: 'managed', atATime: 128, perS: 100, burst: 100 })],
    ['far too much computing', scenarioOf({ beforeMs: 200, afterMs: 200, perS: 100 })],
  ]

  test.each(cases)(
    'of %s is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const pair = run(scenario)
      for (const atMs of moments) {
        const markup = markupOf(pair, scenario, atMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
        expect(markup).not.toMatch(/ (style|id)=/)
        expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(250)
        expect(Object.values(tell(pair, scenario, atMs)).join(' ')).not.toMatch(
          /NaN|undefined|Infinity/,
        )
      }
    },
  )

  test.each(cases)('of %s has a poster within the run, with the strip full', (_, scenario) => {
    const atMs = posterMs(run(scenario))
    expect(atMs).toBeGreaterThanOrEqual(2000)
    expect(atMs).toBeLessThanOrEqual(endMs)
  })

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const again = run(usual)
    const backwards = moments.toReversed().map((atMs) => markupOf(again, usual, atMs))
    expect(backwards.toReversed()).toEqual(moments.map((atMs) => markupOf(usualPair, usual, atMs)))
  })

  test('tells its counts to those who do not see it', () => {
    const { believed, actual } = tell(usualPair, usual, 12_000)
    expect(believed).toMatch(
      /^one instance\. \d+ in flight: .+\. Its thread was busy 5\d % of the time, and 12\.0\u00a0s are paid for\.$/,
    )
    expect(actual).toMatch(
      /^1\d environments so far, \d+ with a request\. \d+ in flight: .+ 9\d % of the paid time is waiting\.$/,
    )
    const picture = view(usualPair, usual, 12_000)
    expect(picture.actual.markup).toContain(`aria-label="Actual: ${actual}"`)
    expect(picture.believed.markup).toContain(`aria-label="As believed: ${believed}"`)
  })

  test('tells of as many requests as are in flight', () => {
    for (const atMs of moments) {
      const now = requestsOf(usualPair.actual).filter(
        ({ cameMs, leftMs }) => cameMs <= atMs && leftMs > atMs,
      )
      const told = tell(usualPair, usual, atMs).actual
      expect(told).toContain(
        now.length === 0 ? 'No request is in flight.' : ` ${now.length} in flight: `,
      )
    }
  })
})

describe('the poster', () => {
  test('shows many environments busy and one frozen', () => {
    const atMs = posterMs(usualPair)
    const { markup } = view(usualPair, usual, atMs).actual
    expect(markup).toContain('frozen, and free')
    const busy = Number(/, (\d+) with a request/.exec(tell(usualPair, usual, atMs).actual)![1])
    expect(busy).toBeGreaterThan(usualPair.actual.busyMean)
  })
})
