import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/sims/payload-chain/model.ts'
import { tell } from '../../../src/sims/payload-chain/picture/tell.ts'
import { presets } from '../../../src/sims/payload-chain/presets.ts'
import { kibOf } from '../../../src/sims/payload-chain/say-bytes.ts'
import { durationMs, type Scenario } from '../../../src/sims/payload-chain/scenario.ts'
import { view } from '../../../src/sims/payload-chain/view.tsx'
import type { Pair } from '../../../src/sims/sim.ts'
import { anyScenario, run, scenarioOf, through } from './payload-chain-runs.ts'

const order = scenarioOf()
const pair = run(order)
const end = durationMs(order)

const markupOf = (drawn: Pair<Result>, scenario: Scenario, atMs: number): string =>
  Object.values(view(drawn, scenario, atMs))
    .map(({ markup }) => markup)
    .join('')

/** The wide one of the two layouts of a world. */
function wide(scenario: Scenario, atMs: number, world: 'believed' | 'actual' = 'actual'): string {
  const { markup } = view(run(scenario), scenario, atMs)[world]
  return markup.slice(markup.indexOf('plot lying'), markup.indexOf('plot upright'))
}

/** Where the rectangles of a class stand: across and up in the numbers of the markup. */
const rectsOf = (markup: string, style: string) =>
  [
    ...markup.matchAll(
      /<rect class="([^"]*)" x="([\d.-]+)%" width="([\d.-]+)%" y="([\d.-]+)" height="([\d.-]+)"/g,
    ),
  ]
    .filter(([, classes]) => classes === style)
    .map(([, , ...numbers]) => {
      const [x, width, y, height] = numbers.map(Number)
      return { x: x!, width: width!, y: y!, height: height! }
    })

const textsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
    text!.replace('\u00a0', ' '),
  )

const crateAt = (atMs: number) => rectsOf(wide(order, atMs), 'crate')[0]!

describe('the payload', () => {
  test('stands at the sender, then rolls from room to room, in a second each', () => {
    const middle = (atMs: number): number => crateAt(atMs).x + crateAt(atMs).width / 2
    for (const room of [0, 1, 2, 3, 4, 5])
      expect(middle(1000 * room)).toBeCloseTo((100 * (room + 0.5)) / 7, 1)
    expect(middle(1700)).toBeGreaterThan(middle(1000))
    expect(middle(1700)).toBeLessThan(middle(2000))
  })

  test('waits for its slab before it rolls', () => {
    expect(crateAt(1300).x).toBe(crateAt(1000).x)
    const slab = (atMs: number) => rectsOf(wide(order, atMs), 'slab').at(-1)!
    expect(slab(1300).y).toBeGreaterThan(slab(1100).y)
    expect(slab(1300).y).toBeLessThan(crateAt(1300).y)
    expect(slab(1500).y).toBeCloseTo(crateAt(1500).y, 1)
  })

  test('stops at the wall of the room that it is too high for', () => {
    const { x, width } = crateAt(end)
    const wall = (100 * 6) / 7
    expect(x + width).toBeLessThan(wall)
    expect(x + width).toBeGreaterThan(wall - 0.5)
    const [over] = rectsOf(wide(order, end), 'over')
    expect(over).toMatchObject({ x, width, y: crateAt(end).y })
    expect(rectsOf(wide(order, end - 10), 'over')).toEqual([])
  })

  test('leaves a pale one behind in every room that it has passed, with its size then', () => {
    const past = rectsOf(wide(order, end), 'crate past')
    expect(past.length).toBe(5)
    const texts = textsOf(wide(order, end))
    for (const size of ['171', '189', '219', '220', '280']) expect(texts).toContain(size)
  })

  test('is higher for every size that is larger, and never higher than the picture', () => {
    const heights = rectsOf(wide(order, end), 'crate past').map(({ height }) => height)
    expect(heights).toEqual(heights.toSorted((one, other) => one - other))
    for (const { y } of rectsOf(wide(order, end), 'crate past')) expect(y).toBeGreaterThan(0)
  })

  test('loses what is lifted off, where a pointer takes its place', () => {
    const claim = scenarioOf({ claimCheck: 'yes' })
    const height = (atMs: number): number => rectsOf(wide(claim, atMs), 'crate')[0]!.height
    expect(height(0)).toBeGreaterThan(3 * height(1000))
    expect(textsOf(wide(claim, end))).toContain('−171 KiB')
  })
})

describe('the doors', () => {
  test('are named with what they take, in the actual world each its own', () => {
    const doors = textsOf(wide(order, 0)).filter((text) => /^\d+ [KM]iB$/.test(text))
    expect(doors.slice(-6)).toEqual(['10 MiB', '6 MiB', '1 MiB', '1 MiB', '6 MiB', '256 KiB'])
  })

  test('are all as high as the first in the believed world', () => {
    const markup = wide(order, 0, 'believed')
    const heights = [...markup.matchAll(/class="door"[^>]*y1="([\d.]+)" y2="([\d.]+)"/g)]
      .map(([, from, to]) => [from, to])
      .filter(([from, to]) => from === to)
    expect(new Set(heights.map(String)).size).toBe(1)
    expect(heights.length).toBe(6)
  })

  test('that take more than can be drawn are open', () => {
    const photo = scenarioOf({}, 'photo')
    expect(rectsOf(wide(photo, 0), 'rock').map(({ height }) => height > 0)).toEqual([
      true,
      true,
      false,
    ])
    expect(textsOf(wide(photo, 0))).toContain('48.8 TiB')
  })
})

describe('what is believed', () => {
  test('is a dashed frame as large as when it was sent, in every room', () => {
    for (const world of ['believed', 'actual'] as const) {
      const frames = rectsOf(wide(order, end, world), 'frame')
      expect(frames.length).toBe(7)
      expect(new Set(frames.map(({ height }) => height)).size).toBe(1)
    }
  })

  test('has no cross, and nothing red, as long as the first door is high enough', () => {
    for (const atMs of [0, 2500, end]) {
      const { markup } = view(pair, order, atMs).believed
      expect(markup).not.toMatch(/loss|bounced|refused/)
    }
  })

  test('is refused as well where the first door is too low', () => {
    const large = through(['sqs'], { jsonKib: 1100 })
    const { markup } = view(run(large), large, 1000).believed
    expect(markup).toContain('class="bounced"')
    expect(markup).toContain('headline loss')
  })
})

describe('the refusal', () => {
  test('is told with a cross and in words, at the end alone', () => {
    const { actual, shared } = view(pair, order, end)
    expect(actual.markup).toMatch(/class="bounced" d="[^"]*l4 4m0-4l-4 4"/)
    expect(textsOf(wide(order, end))).toEqual(
      expect.arrayContaining(['refused:', '24 KiB', 'too large']),
    )
    expect(shared!.markup).toContain('less than or equal to 262144 bytes in UTF-8 encoding')
    expect(view(pair, order, end - 100).actual.markup).not.toContain('bounced')
  })

  test('names the error of the service only when it is reached', () => {
    const rows = (atMs: number) => view(pair, order, atMs).shared!.markup
    expect(rows(end)).toContain('class="way-refused"')
    expect(rows(end)).not.toContain('way-ahead')
    expect(rows(end - 100).match(/way-ahead/g)?.length).toBe(1)
    expect(rows(0).match(/way-ahead/g)?.length).toBe(6)
  })
})

describe('the words', () => {
  test('are those of the picture', () => {
    expect(tell(pair, order, end)).toEqual({
      believed: '171\u00a0KiB at Step Functions, since the first door takes 10\u00a0MiB.',
      actual: '280\u00a0KiB at Step Functions, which takes 256\u00a0KiB: refused.',
    })
    expect(tell(pair, order, 0).actual).toBe('171\u00a0KiB at the sender.')
    expect(tell(pair, order, 2000).actual).toBe('219\u00a0KiB at Lambda, which takes 6\u00a0MiB.')
    for (const atMs of [0, 1500, 3300, end]) {
      const { believed, actual } = tell(pair, order, atMs)
      expect(view(pair, order, atMs).believed.markup).toContain(`As believed: ${believed}`)
      expect(view(pair, order, atMs).actual.markup).toContain(`Actual: ${actual}`)
    }
  })

  test('move on to the next room when half of the way to it is done', () => {
    expect(tell(pair, order, 1690).actual).toContain('at API Gateway')
    expect(tell(pair, order, 1710).actual).toContain('at Lambda')
  })

  test('say so when it has arrived', () => {
    const small = scenarioOf({}, 'small')
    expect(tell(run(small), small, end).actual).toMatch(/: arrived\.$/)
    expect(tell(run(small), small, end - 500).actual).not.toMatch(/arrived/)
  })

  test('have the headline’s number', () => {
    for (const atMs of [0, 450, 1500, 4600, end]) {
      const { markup } = view(pair, order, atMs).actual
      const number = /class="headline[^"]*" y="25">([^<]*)</.exec(markup)![1]
      expect(tell(pair, order, atMs).actual.startsWith(`${number}\u00a0KiB`)).toBe(true)
    }
    expect(view(pair, order, end).actual.markup).toContain(
      `>${kibOf(pair.actual.doors[5]!.bytes)}<`,
    )
  })
})

describe('every picture', () => {
  const cases = presets.map(({ id }) => [id, scenarioOf({}, id)] as const)

  test.each(cases)(
    'of “%s” is complete, bounded, and needs neither styles nor ids',
    (_, scenario) => {
      const drawn = run(scenario)
      for (let atMs = 0; atMs <= durationMs(scenario); atMs += 50) {
        const markup = markupOf(drawn, scenario, atMs)
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
        expect(markup).not.toMatch(/ (style|id)=/)
        expect(markup.match(/<[a-z]/g)!.length).toBeLessThan(700)
      }
    },
  )

  test('of anything that can be set is complete, at any time', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat({ max: 6000 }), (scenario, atMs) => {
        const markup = markupOf(run(scenario), scenario, Math.min(atMs, durationMs(scenario)))
        expect(markup).not.toMatch(/NaN|undefined|Infinity|null|="-?\d+e/)
        expect(markup).not.toMatch(/(width|height)="-/)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  test('of the same moment is the same, whoever draws it and in whatever order', () => {
    const times = [0, 700, 2500, 4444, end]
    const again = run(order)
    const backwards = times.toReversed().map((atMs) => markupOf(again, order, atMs))
    expect(backwards.toReversed()).toEqual(times.map((atMs) => markupOf(pair, order, atMs)))
  })

  test('of no chain shows the sender alone', () => {
    const none = through([])
    expect(durationMs(none)).toBe(1000)
    expect(textsOf(wide(none, 500))).toContain('the sender')
    expect(textsOf(wide(none, 1000))).toContain('118')
  })
})
