import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/sims/state-leak/model.ts'
import { runningLines } from '../../../src/sims/state-leak/picture/lines.ts'
import { momentOf } from '../../../src/sims/state-leak/picture/moment.ts'
import { tell } from '../../../src/sims/state-leak/picture/tell.ts'
import { posterMs } from '../../../src/sims/state-leak/poster.ts'
import { presets } from '../../../src/sims/state-leak/presets.ts'
import { foreign, kept, lost, made } from '../../../src/sims/state-leak/run/handler.ts'
import type { Scenario } from '../../../src/sims/state-leak/scenario.ts'
import { view } from '../../../src/sims/state-leak/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { anyScenario, callsOf, run, scenarioOf } from './state-leak-runs.ts'

const usual = scenarioOf()
const usualPair = run(usual)

const markupOf = (pair: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(pair, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

/** The actual world, without what says what its marks mean. */
const draw = (scenario: Scenario, atMs: number, pair = run(scenario)): string =>
  view(pair, scenario, atMs).actual.markup.replace(/<p class="legend".*?<\/p>/s, '')

/** The letters that are written in a style, without those that left the picture. */
const lettersOf = (markup: string, style: string): string =>
  [...markup.matchAll(/<text class="letter ([^"]*)"[^>]*>([A-D]*)</g)]
    .filter(([, classes]) => classes === style)
    .map(([, , letters]) => letters)
    .join('')

const countPaths = (markup: string, style: string, mark: RegExp): number =>
  [...markup.matchAll(/<path class="([^"]*)" d="([^"]*)"/g)]
    .filter(([, classes]) => classes === style)
    .reduce((sum, [, , d]) => sum + (d!.match(mark)?.length ?? 0), 0)

/** Complete, bounded, and within what the style sheet and the policy allow. */
function expectSound(markup: string): void {
  expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
  expect(markup).not.toMatch(/ (style|id)=/)
  expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(250)
}

describe('a lane', () => {
  test('has a bar and a letter for every call of its environment that has come', () => {
    const markup = draw(usual, 60_000)
    expect(lettersOf(markup, 'caller').length).toBe(60)
    expect(countPaths(markup, 'mem base', /M/g)).toBe(60)
    expect(countPaths(markup, 'mem lost', /M/g)).toBe(6)
  })

  test('fills the letter of every call that is shown another customer’s data, and no other', () => {
    const calls = callsOf(usualPair.actual)
    const markup = draw(usual, 60_000)
    const wrong = calls.filter(({ outcome }) => outcome === foreign)
    expect(lettersOf(markup, 'others').length).toBe(wrong.length)
    expect(countPaths(markup, 'filled', /z/g)).toBe(wrong.length)
    expect(lettersOf(markup, 'theirs').length).toBe(60 - wrong.length - 6)
  })

  test('crosses out what is lost, twice: the bar and the answer', () => {
    const markup = draw(usual, 60_000)
    expect(countPaths(markup, 'cross', /M/g)).toBe(6)
    expect(countPaths(markup, 'cross on', /M/g)).toBe(6)
    expect(markup.match(/out of memory<\/text>/g)!.length).toBe(3)
  })

  test('links a call to the one that left what it is shown, from the left below', () => {
    const markup = draw(usual, 60_000)
    const links = [...markup.matchAll(/<path class="other" d="([^"]*)"/g)].flatMap(([, d]) => [
      ...d!.matchAll(/M(-?[\d.]+) ([\d.]+)L(-?[\d.]+) ([\d.]+)/g),
    ])
    expect(links.length).toBe(callsOf(usualPair.actual).filter((c) => c.outcome === foreign).length)
    for (const [, fromX, fromY, toX, toY] of links) {
      expect(Number(toX)).toBeGreaterThan(Number(fromX))
      expect(Number(toY)).toBeGreaterThan(Number(fromY))
    }
  })

  test('links it from the right where calls overtake each other', () => {
    const scenario = scenarioOf({}, 'several-at-once')
    const links = [
      ...draw(scenario, 60_000).matchAll(/<path class="other" d="M(-?[\d.]+) [\d.]+L(-?[\d.]+)/g),
    ]
    expect(links.length).toBeGreaterThan(0)
    for (const [, fromX, toX] of links) expect(Number(toX)).toBeLessThan(Number(fromX))
  })

  test('is drawn for at most four environments, those called most, and says of how many', () => {
    const scenario = scenarioOf({ environments: 6, calls: 100 })
    const { markup } = view(run(scenario), scenario, 100_000).actual
    expect(markup.match(/class="lane"/g)!.length).toBe(4)
    expect(markup).toMatch(
      /Drawn: <span class="if-wide">4<\/span><span class="if-narrow">2<\/span> of 6 env/,
    )
  })

  test('names the customer whose it is under tenant isolation', () => {
    expect(draw(scenarioOf({}, 'tenant-isolation'), 60_000)).toMatch(/, for [ABC]<\/text>/)
  })

  test('is flat as believed, with straight links, and has no cross', () => {
    const { markup } = view(usualPair, usual, 60_000).believed
    expect(markup).not.toContain('class="cross')
    expect(countPaths(markup, 'straight', /M/g)).toBe(40)
    expect(countPaths(markup, 'other', /M/g) + countPaths(markup, 'own', /M/g)).toBe(0)
  })
})

describe('the rows of the routing mode', () => {
  const carts = scenarioOf({}, 'carts-in-memory')
  const pair = run(carts)

  test('fill a call that finds what its customer’s last call left', () => {
    const markup = draw(carts, 60_000, pair)
    const found = callsOf(pair.actual)
      .slice(-40)
      .filter(({ outcome }) => outcome === kept)
    expect(lettersOf(markup, 'others').length).toBe(found.length)
  })

  test('put every call into the row of its environment', () => {
    const markup = draw(carts, 40_000, pair)
    const heights = new Set(
      [...markup.matchAll(/<text class="letter [^"]*" x="[^"]*" y="([^"]*)"/g)].flatMap(([, y]) =>
        y!.split(' '),
      ),
    )
    const met = new Set(
      callsOf(pair.actual)
        .slice(0, 40)
        .map(({ environment }) => environment),
    )
    expect(heights.size).toBe(met.size)
  })

  test('cross those who find nothing although they had left something', () => {
    const markup = draw(carts, 40_000, pair)
    const missed = callsOf(pair.actual)
      .slice(0, 40)
      .filter(({ outcome, isAsked }) => isAsked && outcome === made)
    expect(countPaths(markup, 'cross', /M/g)).toBe(missed.length)
    expect(missed.length).toBeGreaterThan(3)
  })

  test('show pauses, and environments that are gone after them', () => {
    const bursts = scenarioOf({}, 'bursts')
    const markup = draw(bursts, 60_000)
    expect(markup.match(/>12 min</g)!.length).toBe(3)
    expect(markup).toMatch(/environment<\/tspan>[^5]*15/)
  })

  test('are one row as believed, in a frame that is open to the right', () => {
    const { markup } = view(pair, carts, 60_000).believed
    expect(markup.match(/class="pen"/g)!.length).toBe(1)
    expect(countPaths(markup, 'thread', /M/g)).toBeGreaterThan(30)
  })
})

describe('the moment', () => {
  test('tells call by call: one second, one call', () => {
    for (const came of [0, 1, 17, 60])
      expect(momentOf('actual', usualPair.actual, usual, came * 1000).came).toBe(came)
    expect(momentOf('actual', usualPair.actual, usual, 16_100).came).toBe(17)
  })

  test('at the end has the figures of the measures', () => {
    const { ends } = usualPair.actual
    const moment = momentOf('actual', usualPair.actual, usual, 60_000)
    expect(moment).toMatchObject({ over: 60, foreign: ends[foreign], lost: ends[lost] })
    const { actual, believed } = view(usualPair, usual, 60_000)
    expect(actual.markup).toContain(`>${ends[foreign]}</text>`)
    expect(actual.markup).toContain('class="headline-what loss"')
    expect(believed.markup).toContain('<text class="headline" x="0" y="25">0</text>')
  })

  test('at the end has the share of the measures in the routing mode', () => {
    const carts = scenarioOf({}, 'carts-in-memory')
    const pair = run(carts)
    const { ends, asked } = pair.actual
    const share = Math.round((100 * ends[kept]!) / asked)
    expect(view(pair, carts, 60_000).actual.markup).toContain(`>${share}</text>`)
    expect(view(pair, carts, 60_000).believed.markup).toContain('>100</text>')
  })

  test('never counts what has not come yet', () => {
    let before = 0
    for (let atMs = 0; atMs <= 60_000; atMs += 500) {
      const { over, came } = momentOf('actual', usualPair.actual, usual, atMs)
      expect(over).toBeLessThanOrEqual(came)
      expect(over).toBeGreaterThanOrEqual(before)
      before = over
    }
  })

  test('waits for a call to end where an environment serves several at once', () => {
    const scenario = scenarioOf({}, 'several-at-once')
    const pair = run(scenario)
    const late = callsOf(pair.actual).findIndex(({ cameByEnd }, index) => cameByEnd > index + 2)
    const over = (atMs: number): string => tell(pair, scenario, atMs).actual
    expect(over((late + 1) * 1000)).toContain('is running')
    const believed = tell(pair, scenario, (late + 1) * 1000).believed
    expect(believed).toContain('is shown its customer’s data')
  })
})

describe('the line that runs', () => {
  const linesAt = (atMs: number, scenario = usual, pair = usualPair): string =>
    runningLines(momentOf('actual', pair.actual, scenario, atMs))

  test('goes from adding to reading to answering within a call', () => {
    const calm = callsOf(usualPair.actual).findIndex(({ outcome }) => outcome !== lost)
    expect([300, 500, 900].map((ms) => linesAt(calm * 1000 + ms))).toEqual(['5', '6', '7 8'])
  })

  test('stays where a call is lost', () => {
    const crash = callsOf(usualPair.actual).findIndex(({ outcome }) => outcome === lost)
    expect([300, 500, 900].map((ms) => linesAt(crash * 1000 + ms))).toEqual(['5', '5', '5'])
  })

  test('is none before the first call', () => {
    expect(linesAt(0)).toBe('')
  })

  test('stands in the markup of the actual world, with the number of the code', () => {
    const { actual, believed } = view(usualPair, usual, posterMs(usualPair, usual))
    expect(actual.markup).toMatch(/^<div class="scene actual" data-code="1" data-line="6"/)
    expect(believed.markup).not.toContain('data-')
    expect(draw(scenarioOf({}, 'cleared-in-finally'), 900)).toMatch(
      /data-code="4" data-line="9 11 12"/,
    )
  })
})

describe('every picture', () => {
  const cases = presets.map(({ id }) => [id, scenarioOf({}, id)] as const)
  const moments = [
    0, 1, 150, 300, 500, 650, 999, 1000, 7350, 20_500, 33_700, 59_990, 60_000, 120_000,
  ]

  test.each(cases)(
    'of “%s” is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const pair = run(scenario)
      for (const atMs of moments) expectSound(markupOf(pair, scenario, atMs))
    },
  )

  test('of any scenario at any moment is, too', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat({ max: 200_000 }), (scenario, atMs) => {
        const pair = run(scenario, 3)
        expectSound(markupOf(pair, scenario, atMs))
        const poster = posterMs(pair, scenario)
        expect(poster).toBeGreaterThanOrEqual(0)
        expect(poster).toBeLessThanOrEqual(scenario.calls * 1000)
        for (const sentence of Object.values(tell(pair, scenario, atMs)))
          expect(sentence).toMatch(/^(Call|Nobody).*\.$/)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const again = run(usual)
    const backwards = moments.toReversed().map((atMs) => markupOf(again, usual, atMs))
    expect(backwards.toReversed()).toEqual(moments.map((atMs) => markupOf(usualPair, usual, atMs)))
  })

  test('tells what it shows to those who do not see it', () => {
    const index = callsOf(usualPair.actual).findIndex(({ outcome }) => outcome === foreign)
    const { customer, shown, environment, mb } = callsOf(usualPair.actual)[index]!
    const { actual } = view(usualPair, usual, (index + 1) * 1000)
    expect(actual.markup).toContain(
      `aria-label="Actual: Call ${index + 1}, by ${'ABC'[customer]} in environment ${environment + 1}, is shown the data of ${'ABC'[shown]}. The process holds ${mb} of 128 MB. So far 1 of ${index + 1} calls were shown another customer’s data, and 0 were lost for want of memory."`,
    )
  })
})

describe('the poster', () => {
  test('shows a call that has just been shown another’s data, late in the run', () => {
    const atMs = posterMs(usualPair, usual)
    expect(atMs).toBeGreaterThan(30_000)
    expect(atMs).toBeLessThan(54_000)
    expect(callsOf(usualPair.actual)[Math.floor(atMs / 1000)]!.outcome).toBe(foreign)
    expect(tell(usualPair, usual, atMs).actual).toContain('is shown the data of')
  })

  test('shows a call that finds nothing in the routing mode', () => {
    const carts = scenarioOf({}, 'carts-in-memory')
    const pair = run(carts)
    expect(tell(pair, carts, posterMs(pair, carts)).actual).toContain('finds nothing of its')
  })

  test('is at nine tenths where nobody makes the point', () => {
    const inside = scenarioOf({}, 'inside-the-handler')
    expect(posterMs(run(inside), inside)).toBe(53_700)
  })
})
