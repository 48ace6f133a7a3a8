import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../src/lib/format.ts'
import engine from '../../../src/sims/ramp-up/engine.ts'
import type { Result } from '../../../src/sims/ramp-up/model.ts'
import { tell } from '../../../src/sims/ramp-up/picture/tell.ts'
import { unitsOf } from '../../../src/sims/ramp-up/picture/units.tsx'
import { posterMs } from '../../../src/sims/ramp-up/poster.ts'
import { presets } from '../../../src/sims/ramp-up/presets.ts'
import { durationMsOf, type Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import { view } from '../../../src/sims/ramp-up/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { anyShort, of2021, pairOf, scenarioOf, today } from './ramp-up-runs.ts'

const markupOf = (pair: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(pair, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

const pathsOf = (markup: string, style: string): readonly string[] =>
  [...markup.matchAll(/<path class="([^"]*)" d="([^"]*)"/g)]
    .filter(([, classes]) => classes === style)
    .map(([, , path]) => path!)

const shares = [0, 0.1, 0.126, 0.3, 0.5, 0.75, 0.99, 1]
const step = scenarioOf()
const stepPair = pairOf(step)

describe('a block of 25', () => {
  test.each([
    [{ warm: 100, cold: 0, refused: 0 }, [25, 0, 0]],
    [{ warm: 0, cold: 0, refused: 3 }, [0, 0, 25]],
    [{ warm: 400, cold: 1000, refused: 4600 }, [2, 4, 19]],
    [{ warm: 99_999, cold: 0, refused: 1 }, [24, 0, 1]],
    [{ warm: 0, cold: 9, refused: 1 }, [0, 22, 3]],
    [{ warm: 0, cold: 0, refused: 0 }, [0, 0, 0]],
  ])('of %o has %o', (tries, [warm, cold, refused]) => {
    expect(unitsOf(tries)).toEqual({ warm, cold, refused })
  })

  test('always has 25 marks, whatever came', () => {
    const count = fc.nat({ max: 100_000 })
    fc.assert(
      fc.property(count, count, count, (warm, cold, refused) => {
        const units = unitsOf({ warm, cold, refused })
        const isNone = warm + cold + refused === 0
        expect(units.warm + units.cold + units.refused).toBe(isNone ? 0 : 25)
        expect(Math.min(units.warm, units.cold, units.refused)).toBeGreaterThanOrEqual(0)
        expect(units.refused > 0).toBe(refused > 0)
      }),
      { seed: 1 },
    )
  })

  test('is a field of dots until its second is over', () => {
    const dotsAt = (atMs: number): number =>
      pathsOf(view(stepPair, step, atMs).actual.markup, 'unit waiting').length
    expect([0, 9_999, 10_999, 11_000, 80_000].map(dotsAt)).toEqual([9, 7, 7, 6, 0])
  })
})

describe('the believed world', () => {
  test('draws no loss, ever', () => {
    for (const { id } of presets) {
      const scenario = scenarioOf({}, id)
      const pair = pairOf(scenario)
      for (const share of shares) {
        const { markup } = view(pair, scenario, share * durationMsOf(scenario)).believed
        expect(markup).not.toMatch(/loss|refused|missing/)
      }
    }
  })
})

describe('the headline', () => {
  test('at the end is the number of requests turned away', () => {
    const { actual, believed } = view(stepPair, step, 80_000)
    const lost = formatNumber(stepPair.actual.lost)
    expect(actual.markup).toContain(`<text class="headline loss" x="0" y="25">${lost}</text>`)
    expect(actual.markup).toMatch(/>in 4\d seconds</)
    expect(believed.markup).toContain('<text class="headline" x="0" y="25">0</text>')
  })

  test('counts up to the playhead', () => {
    const lostAt = (atMs: number): number =>
      Number(
        /headline[^>]*>([\d,]+)</
          .exec(view(stepPair, step, atMs).actual.markup)![1]!
          .replaceAll(',', ''),
      )
    const counts = [0, 10_000, 11_000, 20_000, 40_000, 60_000, 80_000].map(lostAt)
    expect(counts.slice(0, 2)).toEqual([0, 0])
    expect(counts[2]).toBeGreaterThan(4000)
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
  })

  test('says that there is no end where there is none', () => {
    const small = scenarioOf({}, 'small-account')
    const { markup } = view(pairOf(small), small, 80_000).actual
    expect(markup).toContain('>without end<')
  })
})

describe('the chart', () => {
  test('hatches what is missing, and nothing where nobody is turned away', () => {
    const lossOf = (id: string): string => {
      const scenario = scenarioOf({}, id)
      return pathsOf(view(pairOf(scenario), scenario, 0).actual.markup, 'missing')[0]!
    }
    expect(lossOf('step').length).toBeGreaterThan(200)
    for (const id of ['morning', 'provisioned']) expect(lossOf(id)).toBe('')
  })

  test('shows the limit where it is in sight', () => {
    const limitOf = (id: string): boolean =>
      view(pairOf(scenarioOf({}, id)), scenarioOf({}, id), 0).actual.markup.includes('limit 1')
    expect([limitOf('small-account'), limitOf('step')]).toEqual([true, false])
  })

  test('names the rule that holds', () => {
    const ruleOf = (rules: typeof today) =>
      /Allowed: ([^<]*)</.exec(view(pairOf(step, { rules }), step, 0).actual.markup)![1]
    expect(ruleOf(today)).toBe(
      '1,000 new environments at once, then 100 each second, for each function.',
    )
    expect(ruleOf(of2021)).toBe(
      '3,000 new environments at once, then 500 each minute, for all functions of the account together.',
    )
  })
})

describe('every picture', () => {
  const check = (markup: string): void => {
    expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
    expect(markup).not.toMatch(/ (style|id)=/)
    expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(490)
  }

  test.each(presets.map(({ id }) => id))(
    'of “%s” is complete, bounded, and needs no styles',
    (id) => {
      const scenario = scenarioOf({}, id)
      for (const rules of [today, of2021]) {
        const pair = pairOf(scenario, { rules })
        for (const share of shares) check(markupOf(pair, scenario, share * durationMsOf(scenario)))
      }
    },
  )

  test('of any scenario is complete, and so is what is said of it', () => {
    fc.assert(
      fc.property(anyShort, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, share) => {
        const run = engine.run({ values: scenario, rules: today, seed: 5 })
        const atMs = share * run.durationMs
        check(
          Object.values(run.picture(atMs))
            .map(({ markup }) => markup)
            .join(''),
        )
        const { believed, actual } = run.tell(atMs)
        expect(believed + actual + run.says.markup).not.toMatch(/NaN|undefined|Infinity/)
        expect(run.posterMs).toBeLessThanOrEqual(run.durationMs)
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const again = pairOf(step)
    const moments = shares.map((share) => share * 80_000)
    const backwards = moments.toReversed().map((atMs) => markupOf(again, step, atMs))
    expect(backwards.toReversed()).toEqual(moments.map((atMs) => markupOf(stepPair, step, atMs)))
  })
})

describe('the same in words', () => {
  test('agrees with the picture', () => {
    for (const atMs of [0, 10_500, 30_000, 80_000]) {
      const picture = view(stepPair, step, atMs)
      const said = tell(stepPair, step, atMs)
      expect(picture.believed.markup).toContain(`aria-label="As believed: ${said.believed}"`)
      expect(picture.actual.markup).toContain(`aria-label="Actual: ${said.actual}"`)
    }
    const { lost, offered } = stepPair.actual
    expect(tell(stepPair, step, 80_000).actual).toContain(
      `So far ${formatNumber(lost)} of ${formatNumber(offered)} requests have been turned away.`,
    )
  })

  test('says what a second was like', () => {
    expect(tell(stepPair, step, 11_000).actual).toMatch(
      /^1,4\d\d of 1,4\d\d environments are taken\. Of every 25 requests in the last second, 1 were served at once, 5 after a cold start, and 19 were turned away\. /,
    )
    expect(tell(stepPair, step, 11_000).believed).toContain('25 were served at once')
  })
})

describe('the poster', () => {
  test('shows a block in which everyone is served again', () => {
    const atMs = posterMs(stepPair, step)
    const { lastThrottleMs } = stepPair.actual
    expect(atMs).toBeGreaterThan(lastThrottleMs!)
    expect(atMs).toBeLessThan(80_000)
  })

  test('is the end where there is no end to it, and at 60 % where nobody is turned away', () => {
    const small = scenarioOf({}, 'small-account')
    expect(posterMs(pairOf(small), small)).toBe(80_000)
    const line = scenarioOf({}, 'morning')
    expect(posterMs(pairOf(line), line)).toBe(192_000)
  })
})
