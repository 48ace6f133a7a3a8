import { describe, expect, test } from 'vitest'
import engine from '../../../src/sims/attack/engine.ts'
import type { Recording, Result } from '../../../src/sims/attack/model.ts'
import { momentOf } from '../../../src/sims/attack/picture/moment.ts'
import { columns, durationMs, minuteAt, spanOf } from '../../../src/sims/attack/picture/span.ts'
import { tell } from '../../../src/sims/attack/picture/tell.ts'
import { presets } from '../../../src/sims/attack/presets.ts'
import { lines } from '../../../src/sims/attack/run/bill.ts'
import { attackOf, nightMin, type Scenario } from '../../../src/sims/attack/scenario.ts'
import { sayUsd } from '../../../src/sims/attack/words.ts'
import { view } from '../../../src/sims/attack/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { pairOf, rules, scenarioOf } from './attack-runs.ts'

const moments = [0, 1, 3999, 4000, 4700, 12_000, 19_999, 20_000, durationMs]

const deployed = scenarioOf()
const pair = pairOf(deployed)

const parts = (of: Pair<Result>, scenario: Scenario, atMs: number) => {
  const { believed, actual, shared } = view(of, scenario, atMs)
  return { believed: believed.markup, actual: actual.markup, shared: shared!.markup }
}
const markupOf = (of: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(parts(of, scenario, atMs)).join('')

/** How many marks with a class there are. */
const marksOf = (markup: string, style: string): number =>
  [...markup.matchAll(new RegExp(`<path class="${style}" d="([^"]*)"`, 'g'))]
    .filter(([path]) => !path.includes('M6 6h0') && !path.includes('M3 3l6'))
    .flatMap(([, path]) => path!.match(/M/g) ?? []).length

describe('the span that is drawn', () => {
  test.each([
    [480, 0, 720],
    [120, 0, 720],
    [60, 0, 720],
    [30, 100, 220],
    [10, 100, 220],
    [3, 116, 140],
    [1, 116, 140],
  ])('around an attack of %i minutes at 22:00 goes from minute %i to %i', (attackMin, from, to) => {
    expect(spanOf(scenarioOf({ attackMin }))).toEqual({ fromMin: from, toMin: to })
  })

  test('holds the attack whole, and stays within the night', () => {
    for (const attackMin of [1, 3, 10, 30, 60, 120, 240, 480])
      for (let attackStartH = 0; attackStartH < 12; attackStartH++) {
        const scenario = scenarioOf({ attackMin, attackStartH })
        const { fromMin, toMin } = spanOf(scenario)
        const attack = attackOf(scenario)
        expect(fromMin).toBeGreaterThanOrEqual(0)
        expect(toMin).toBeLessThanOrEqual(nightMin)
        expect(fromMin).toBeLessThanOrEqual(attack.fromMin)
        expect(toMin).toBeGreaterThanOrEqual(attack.toMin)
      }
  })

  test('is played from its first minute to its last', () => {
    const span = spanOf(deployed)
    expect(minuteAt(span, -5)).toBe(0)
    expect(minuteAt(span, durationMs / 2)).toBe(360)
    expect(minuteAt(span, 2 * durationMs)).toBe(720)
  })
})

describe('the crowd', () => {
  test('has ten marks for every column, served or not', () => {
    const { believed, actual } = parts(pair, deployed, durationMs)
    expect(marksOf(believed, 'crowd-dot')).toBe(10 * columns)
    expect(marksOf(believed, 'crowd-lost')).toBe(0)
    expect(marksOf(actual, 'crowd-dot') + marksOf(actual, 'crowd-lost')).toBe(10 * columns)
  })

  test('loses two thirds of sixteen columns when a third is served', () => {
    expect(marksOf(parts(pair, deployed, durationMs).actual, 'crowd-lost')).toBe(16 * 7)
  })

  test('fills column by column', () => {
    const filled = (atMs: number): number => {
      const { actual } = parts(pair, deployed, atMs)
      return marksOf(actual, 'crowd-dot') + marksOf(actual, 'crowd-lost')
    }
    expect([0, 1, 1000, 1001, 5500].map(filled)).toEqual([0, 10, 10, 20, 60])
  })

  test('marks a loss with a cross, in red, and never in the believed world', () => {
    for (const atMs of moments) {
      const { believed, actual } = parts(pair, deployed, atMs)
      expect(believed).not.toMatch(/crowd-lost|loss/)
      if (atMs > 4000) expect(actual).toMatch(/class="crowd-lost" d="M[^"]*l18 6m0-6l-18 6/)
    }
  })
})

describe('the headlines', () => {
  test('say what is measured once the night is over', () => {
    for (const { id } of presets) {
      const scenario = scenarioOf({ attackMin: 120 }, id)
      const run = engine.run({ values: scenario, rules, seed: 7 })
      const { servedInAttack, billNight } = run.numbers.actual
      const markup = run.picture(durationMs).actual.markup
      expect(markup).toContain(`>${sayUsd(billNight!)}</b>`)
      const shown = /<b[^>]*>([^<]+)<small>%/.exec(markup)![1]!
      if (/^\d/.test(shown)) expect(Number(shown)).toBe(Math.round(servedInAttack!))
      else expect(servedInAttack).toBeGreaterThan(99)
    }
  })

  test('count users before the attack, in it, and after it', () => {
    const when = (atMs: number) => momentOf(pair.actual.recording!, deployed, atMs)
    expect(when(2000)).toMatchObject({ share: '100', when: 'before the attack', clock: '21:00' })
    expect(when(12_000)).toMatchObject({ share: '33', when: 'in the attack so far' })
    expect(when(24_000)).toMatchObject({ share: '33', when: 'in the attack', clock: '08:00' })
    expect(when(24_000).users).toBe(pair.actual.inAttack.users)
  })

  test('are red where one in twenty is turned away, or the night costs twice the usual', () => {
    const heads = (id: string): readonly string[] => {
      const scenario = scenarioOf({}, id)
      const { actual } = parts(pairOf(scenario), scenario, durationMs)
      return [...actual.matchAll(/night-head" aria-hidden="true"><b( class="loss")?/g)].map(
        ([, loss]) => loss ?? '',
      )
    }
    expect(heads('as-deployed').map(Boolean)).toEqual([true, true])
    expect(heads('limit-raised').map(Boolean)).toEqual([false, true])
    expect(heads('capped-with-rule').map(Boolean)).toEqual([false, true])
    expect(heads('short-and-sharp').map(Boolean)).toEqual([true, true])
  })
})

describe('the bill', () => {
  test('stacks the lines that are on it, and names each with its amount', () => {
    const { actual } = parts(pair, deployed, durationMs)
    const { bill } = pair.actual
    for (const line of lines) {
      expect(actual.includes(`class="area ${line}"`)).toBe(bill[line] > 0)
      if (bill[line] > 0) expect(actual).toContain(`<b>${sayUsd(bill[line])}</b>`)
    }
  })

  test('lies on one scale in both worlds', () => {
    const scaleOf = (markup: string) => markup.match(/>\$[\d,]+<\/text>/g)
    const { believed, actual } = parts(pair, deployed, durationMs)
    expect(scaleOf(actual)).toEqual(scaleOf(believed))
    expect(scaleOf(actual)!.length).toBeGreaterThan(1)
  })

  test('adds up between the minutes too', () => {
    const recording = pair.actual.recording!
    const usd = (atMs: number): number => momentOf(recording, deployed, atMs).usd
    for (let atMs = 0; atMs < durationMs; atMs += 37)
      expect(usd(atMs + 37)).toBeGreaterThanOrEqual(usd(atMs))
  })
})

describe('the four ways', () => {
  const shared = (scenario: Scenario) => parts(pairOf(scenario), scenario, durationMs).shared

  test('say of each what it serves and what it costs', () => {
    const markup = shared(deployed)
    const names = [...markup.matchAll(/way-name">([^<]*)/g)].map(([, name]) => name)
    expect(names).toEqual([
      'A limit of 1,000',
      'A limit of 10,000',
      'A cap of 100',
      'A cap of 100 and a rule',
    ])
    expect([...markup.matchAll(/>\$([\d,]+)<\/b>on the bill/g)].map(([, usd]) => usd)).toEqual([
      '442',
      '970',
      '206',
      '146',
    ])
    expect(markup).toContain('$177 of it: the gateway, paid for every knock')
  })

  test.each([
    ['as-deployed', 1],
    ['capped', 1],
    ['capped-with-rule', 1],
    ['short-and-sharp', 1],
  ])('mark the one that “%s” has set', (id, marked) => {
    expect(shared(scenarioOf({}, id)).match(/class="is-set"/g)?.length).toBe(marked)
  })

  test('mark none where the settings are others', () => {
    expect(shared(scenarioOf({ cap: 200 }))).not.toContain('is-set')
  })

  test('show the same night as a run with that defence', () => {
    const capped = pairOf(scenarioOf({}, 'capped')).actual.recording!
    const [, , third] = pair.actual.cases!
    expect(third!.recording).toEqual(capped)
  })
})

describe('every picture', () => {
  const cases: readonly (readonly [string, Scenario])[] = [
    ...presets.map(({ id }) => [id, scenarioOf({}, id)] as const),
    ['no attack', scenarioOf({ attackPerS: 0 })],
    ['an attack from the start', scenarioOf({ attackStartH: 0 })],
    ['an attack at the end', scenarioOf({ attackStartH: 11, attackMin: 480 })],
    ['a minute of attack', scenarioOf({ attackMin: 1, attackStartH: 11 })],
    ['a limit of 10', scenarioOf({ limit: 10 })],
    [
      'as much as there is',
      scenarioOf({
        attackPerS: 20_000,
        attackMs: 20_000,
        attackKb: 1000,
        memoryMb: 10_240,
        limit: 10_000,
        throttlePerS: 20_000,
      }),
    ],
    ['a function URL in a distribution', scenarioOf({ door: 'url', rulePasses: 1, cached: 95 })],
  ]

  test.each(cases)(
    'of %s is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const drawn = pairOf(scenario)
      for (const atMs of moments) {
        const markup = markupOf(drawn, scenario, atMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null|–/)
        expect(markup).not.toMatch(/ (style|id)=/)
        expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(500)
      }
    },
  )

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const again = pairOf(deployed)
    const backwards = moments.toReversed().map((atMs) => markupOf(again, deployed, atMs))
    expect(backwards.toReversed()).toEqual(moments.map((atMs) => markupOf(pair, deployed, atMs)))
  })

  test('tells its counts to those who do not see it', () => {
    const { believed, actual } = tell(pair, deployed, durationMs)
    expect(actual).toMatch(
      /^At 08:00, 33 % of real users have been served in the attack \(953,\d{3} of 2,88\d,\d{3} requests\), and \d+ requests of any kind are in flight\. The night has cost \$442: compute \$242, requests \$12, gateway \$177 and data out \$10\.$/,
    )
    expect(believed).toMatch(/^At 08:00, 100 % .* The night has cost \$13: compute \$7\.20,/)
    const drawn = parts(pair, deployed, durationMs)
    expect(drawn.actual).toContain(`aria-label="Actual: ${actual}"`)
    expect(drawn.believed).toContain(`aria-label="As believed: ${believed}"`)
  })

  test('before the night has begun tells of nobody and no cost', () => {
    expect(tell(pair, deployed, 0).actual).toBe(
      'At 20:00, 100 % of real users have been served before the attack (0 of 0 requests), and 20 requests of any kind are in flight. The night has cost $0.',
    )
  })
})

test('the poster is the morning after', () => {
  const run = engine.run({ values: deployed, rules, seed: 7 })
  expect(run.posterMs).toBe(run.durationMs)
})

test('a recording has a sum for every minute, and starts at nothing', () => {
  const recording: Recording = pair.actual.recording!
  for (const series of [recording.users, recording.served, ...Object.values(recording.bill)]) {
    expect(series.length).toBe(nightMin + 1)
    expect(series[0]).toBe(0)
  }
})
