import { describe, expect, test, vi } from 'vitest'
import { formatNumber } from '../../../src/lib/format.ts'
import type { Result } from '../../../src/sims/pricing/model.ts'
import { spread } from '../../../src/sims/pricing/picture/spread.ts'
import { tell } from '../../../src/sims/pricing/picture/tell.ts'
import { posterMs } from '../../../src/sims/pricing/poster.ts'
import { presets } from '../../../src/sims/pricing/presets.ts'
import { durationMs, type Scenario } from '../../../src/sims/pricing/scenario.ts'
import { view } from '../../../src/sims/pricing/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { anyScenario, forAny, numbersOf, run, scenarioOf } from './pricing-runs.ts'

vi.setConfig({ testTimeout: 30_000 })

const markupOf = (pair: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(pair, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ')

/** The number in the headline, with its unit. */
const headlineOf = (markup: string): string =>
  [...markup.matchAll(/class="headline(?:-unit)?"[^>]*>([^<]*)</g)].map(([, text]) => text).join('')

const article = scenarioOf()
const articlePair = run(article)
/** The moment at which the month has so many million calls. */
const atMillion = (million: number): number => (million / article.millionCalls) * durationMs

describe('the headline', () => {
  test('counts the calls while servers are dearer, and stops where the bills cross', () => {
    const headlines = (million: number) => {
      const { believed, actual } = view(articlePair, article, atMillion(million))
      return [headlineOf(believed.markup), headlineOf(actual.markup)]
    }
    expect(headlines(0)).toEqual(['0', '0'])
    expect(headlines(0.6)).toEqual(['600k', '600k'])
    expect(headlines(3)).toEqual(['3.00M', '3.00M'])
    expect(headlines(4.2)).toEqual(['4.20M', '4.09M'])
    expect(headlines(6)).toEqual(['4.48M', '4.09M'])
  })

  test('is the bill so far where the bill is the question', () => {
    const whole = scenarioOf({}, 'whole-bill')
    const { believed, actual } = view(run(whole), whole, durationMs)
    expect([headlineOf(believed.markup), headlineOf(actual.markup)]).toEqual(['$12.50', '$174.89'])
  })
})

describe('the bill in the picture', () => {
  test.each(presets)('of $id says at the end what the measures say', ({ id }) => {
    const scenario = scenarioOf({}, id)
    const { actual } = numbersOf(scenario)
    const text = textOf(view(run(scenario), scenario, durationMs).actual.markup)
    const lines = Object.entries(actual).filter(([key]) =>
      /^(total|compute|requests|door|logs|nat|dataOut|people|server)Usd$/.test(key),
    )
    expect(lines.length).toBeGreaterThan(2)
    for (const [key, usd] of lines) expect(text, key).toContain(`$${formatNumber(usd, 2)}`)
  })

  test('marks what is more than the servers, hatched, and only then', () => {
    const more = (million: number) =>
      view(articlePair, article, atMillion(million)).actual.markup.includes('class="dearer-bar"')
    expect([4, 4.2].map(more)).toEqual([false, true])
    expect(view(articlePair, article, durationMs).believed.markup).not.toContain('dearer')
  })

  test('has bars of one scale in both worlds', () => {
    const { believed, actual } = view(articlePair, article, durationMs)
    const serverBar = /class="servers">.*?width="([\d.]+%)" height="8"/
    expect(serverBar.exec(believed.markup)![1]).toBe(serverBar.exec(actual.markup)![1])
  })
})

describe('the chart', () => {
  const chart = (pair: Pair<Result>, scenario: Scenario, atMs = durationMs): string =>
    view(pair, scenario, atMs).shared!.markup

  test('has a pin where each bill crosses the servers’, and one without the free tier', () => {
    const pins = [...chart(articlePair, article).matchAll(/class="pin (\w+)" x1="([\d.]+)%"/g)]
    expect(pins.map(([, style, at]) => [style, (Number(at) * 6) / 100])).toEqual([
      ['free', expect.closeTo(3.281, 2)],
      ['actual', expect.closeTo(4.086, 2)],
      ['believed', expect.closeTo(4.484, 2)],
    ])
  })

  test('hatches where functions are dearer, in the actual world alone', () => {
    const hatch = /class="dearer-by(?: if-wide)?" d="([^"]*)"/g
    const xs = [...chart(articlePair, article).matchAll(hatch)].flatMap(([, path]) =>
      [...path!.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x) / 1000),
    )
    expect(xs.length).toBeGreaterThan(30)
    for (const at of xs) expect(at * 6).toBeGreaterThan(4.08)
    const cheap = scenarioOf({}, 'quiet-api')
    expect(chart(run(cheap), cheap)).not.toMatch(/class="dearer-by[^"]*" d="M/)
  })

  test('has a step for each server that is added', () => {
    const steady = scenarioOf({}, 'steady')
    const path = /class="limit" d="([^"]*)"/.exec(chart(run(steady), steady))![1]!
    const points = path
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number))
    const steps = points.filter(
      ([x, y], n) => n > 0 && x === points[n - 1]![0] && y !== points[n - 1]![1],
    )
    expect(steps).toHaveLength(2)
  })

  test('has neither servers nor pins where the bill is the question', () => {
    const whole = scenarioOf({}, 'whole-bill')
    expect(chart(run(whole), whole)).not.toMatch(/class="(limit|pin|dearer-by)/)
  })

  test('hides what is still to come from a run that is watched for the first time', () => {
    const later = (atMs: number) => chart(articlePair, article, atMs).match(/<g class="later"/g)
    expect(later(0)).toHaveLength(4)
    expect(later(durationMs)).toBeNull()
  })
})

describe('every picture', () => {
  const cases: readonly (readonly [string, Scenario])[] = [
    ...presets.map(({ id }) => [id, scenarioOf({}, id)] as const),
    ['nothing but free calls', scenarioOf({ question: 'whole-bill', millionCalls: 0.5 })],
    ['hundreds of servers', scenarioOf({ millionCalls: 300, perServerS: 5, peak: 30 }, 'steady')],
    ['gateways dearer than servers', scenarioOf({ natGateways: 3 })],
  ]

  test.each(cases)(
    'of %s is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const pair = run(scenario)
      for (const share of [0, 0.01, 0.3, 0.7, 0.99, 1]) {
        const markup = markupOf(pair, scenario, share * durationMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
        expect(markup).not.toMatch(/ (style|id)=/)
        expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(300)
      }
    },
  )

  test('of any scenario at any volume is complete', () => {
    forAny(
      (scenario, share) => {
        const markup = markupOf(run(scenario), scenario, share * durationMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
      },
      anyScenario,
      60,
    )
  })

  test('of the same moment is the same, in whatever order they are drawn', () => {
    const moments = [0, 4_000, 14_000, durationMs]
    const draw = (atMs: number) => markupOf(articlePair, article, atMs)
    const forwards = moments.map(draw)
    expect(moments.toReversed().map(draw).toReversed()).toEqual(forwards)
  })

  test('is told to those who do not see it, line by line', () => {
    const { believed, actual } = tell(articlePair, article, atMillion(4.5))
    expect(believed).toBe(
      '4.50 million calls cost $28.10, two small servers and a load balancer $28.00. From 4.48 million calls a month, 1.73 a second, the servers are cheaper.',
    )
    expect(actual).toBe(
      '4.50 million calls cost $31.53 (run time $30.83 and requests $0.70), two small servers and a load balancer $28.00. From 4.09 million calls a month, 1.58 a second, the servers are cheaper.',
    )
    const markup = view(articlePair, article, atMillion(4.5)).actual.markup
    expect(markup).toContain(`aria-label="Actual: ${actual}"`)
  })
})

describe('the poster', () => {
  test('shows where, as believed, the servers begin to be cheaper', () => {
    const atMs = posterMs(articlePair, article)
    expect((atMs / durationMs) * 6).toBeCloseTo(4.484, 3)
    const { believed, actual } = view(articlePair, article, atMs)
    expect(headlineOf(believed.markup)).toBe('4.48M')
    expect(headlineOf(actual.markup)).toBe('4.09M')
  })

  test.each(['quiet-api', 'steady', 'whole-bill'])('of “%s” is all of the month', (id) => {
    const scenario = scenarioOf({}, id)
    expect(posterMs(run(scenario), scenario)).toBe(durationMs)
  })

  test('of any scenario lies in the second half of the run', () => {
    forAny((scenario) => {
      const atMs = posterMs(run(scenario), scenario)
      expect(atMs).toBeGreaterThanOrEqual(durationMs / 2)
      expect(atMs).toBeLessThanOrEqual(durationMs)
    })
  })
})

describe('names beside each other', () => {
  const ysOf = (...ys: readonly number[]) =>
    spread(
      ys.map((y) => ({ y })),
      15,
      100,
    ).map(({ y }) => y)

  test('stay where they are if they have room', () => {
    expect(ysOf(60, 20, 40)).toEqual([20, 40, 60])
  })

  test('move apart, and up where the floor is near', () => {
    expect(ysOf(20, 22)).toEqual([20, 35])
    expect(ysOf(99, 98, 97)).toEqual([70, 85, 100])
  })
})
