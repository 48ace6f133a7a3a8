import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeNames } from '../../../src/components/facts/place-names.ts'
import { viewHistory } from '../../../src/components/facts/history.tsx'
import { drawTimeline } from '../../../src/components/facts/timeline.tsx'
import { layOutTimeline, type Bar } from '../../../src/lib/fact-timeline.ts'
import { collide, narrowest, spanOf } from '../../../src/sims/frame/plot.tsx'
import { event, fact, period } from './some-facts.ts'

const today = '2026-01-01'
const layOut = (...history: Parameters<typeof fact>[0]) => layOutTimeline(fact(history), today)
const barOf = (given: Parameters<typeof period>[0]) => layOut(period(given)).lanes[0]!.bars[0]!

describe('the axis', () => {
  test('runs from the year of the first functions to today', () => {
    const { years } = layOutTimeline(event, today)
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: 13 }, (_, index) => 2014 + index),
    )
    expect(years[0]!.at).toBe(0)
    expect(years[6]!.at).toBe(0.5)
    expect(years.at(-1)!.at).toBe(1)
  })

  test('begins earlier for a change before that year, and no earlier than it must', () => {
    const { years } = layOut(
      period({ value: 0, from: '2006', to: '2011-05' }),
      period({ from: '2011-05' }),
    )
    expect(years[0]!.year).toBe(2011)
  })
})

describe('a bar', () => {
  test('lies where its dates are', () => {
    expect(barOf({ from: '2017', to: '2020' })).toMatchObject({ from: 0.25, to: 0.5 })
  })

  test('reaches today while its rule holds', () => {
    expect(barOf({ from: '2020' })).toMatchObject({ from: 0.5, to: 1, holds: true })
  })

  test.each([
    ['it may have begun earlier', { from: '2017', orEarlier: true }, true],
    ['it began before the axis does', { from: '2010' }, true],
    ['the day of its beginning is known', { from: '2017' }, false],
  ])('where %s has an open start: %j', (_, given, expected) => {
    expect(barOf(given).openStart).toBe(expected)
  })

  test('with an unknown end is open there, ends before the next, and does not claim to hold', () => {
    const [bar, next] = layOut(
      period({ value: 50, from: '2020', to: 'unknown' }),
      period({ value: 10, from: '2021' }),
    ).lanes[0]!.bars
    expect(bar).toMatchObject({ openEnd: true, holds: false })
    expect(bar!.to).toBeLessThan(next!.from)
    expect(barOf({ from: '2017', to: 'unknown' }).to).toBeCloseTo(4.5 / 12)
  })

  const history = fc
    .uniqueArray(fc.integer({ min: 2000 * 12, max: 2026 * 12 - 1 }), { minLength: 2, maxLength: 6 })
    .map((months) =>
      months
        .toSorted((a, b) => a - b)
        .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
    )
    .map((dates) =>
      dates.map((from, index) => period({ value: index, from, to: dates[index + 1] ?? 'now' })),
    )

  test('never leaves the chart, and never runs backwards', () => {
    fc.assert(
      fc.property(history, (periods) => {
        for (const { from, to } of layOut(...periods).lanes[0]!.bars) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('begins in the order of its dates', () => {
    fc.assert(
      fc.property(history, (periods) => {
        const starts = layOut(...periods).lanes[0]!.bars.map(({ from }) => from)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('names of bars', () => {
  const bar = fc
    .record({
      from: fc.double({ min: 0, max: 0.98, noNaN: true }),
      length: fc.double({ min: 0.012, max: 0.5, noNaN: true }),
      text: fc.string({ minLength: 1, maxLength: 50 }),
      holds: fc.boolean(),
    })
    .map(({ from, length, ...rest }): Bar => ({
      ...rest,
      from,
      to: Math.min(1, from + length),
      openStart: false,
      openEnd: false,
    }))

  test('neither touch each other nor leave the narrowest chart', () => {
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 5 }), (bars) => {
        const names = placeNames(bars)
        for (const [index, { label, row }] of names.entries()) {
          const [from, to] = spanOf(label)
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(narrowest)
          const others = names.slice(index + 1).filter((other) => other.row === row)
          expect(others.some((other) => collide(label, other.label))).toBe(false)
        }
      }),
    )
  })

  test('stand in one line where there is room for it', () => {
    const { bars } = layOutTimeline(event, today).lanes[0]!
    expect(placeNames(bars).map(({ row, label }) => [row, label.text])).toEqual([
      [0, '1 MB'],
      [0, '128 KB'],
      [0, '256 KB'],
    ])
  })

  test('are left out where there is none, and then the words are open', () => {
    const long = fact([
      period({ value: 0, shown: 'x'.repeat(60), to: '2023' }),
      period({ from: '2023' }),
    ])
    expect(drawTimeline(long, today).isComplete).toBe(false)
    expect(String(viewHistory(long, today))).toContain('<details open>')
    expect(String(viewHistory(event, today))).toContain('<details>')
  })
})

describe('a history on a page', () => {
  const markup = String(viewHistory(event, today))

  test('is a picture for the eye alone, with every value in words beside it', () => {
    expect(markup).toContain('<div class="timeline-plot" aria-hidden="true">')
    expect(markup).toContain('<b>128 KB</b> from November 2014 or earlier until 16 November 2018.')
    expect(markup).toContain('<b>1 MB</b> since 24 October 2025.')
    expect(markup).toContain('Last change: 24 October 2025.')
  })

  test('draws the current rule filled and the past ones dashed', () => {
    expect(markup.match(/class="v-holds"/g)).toHaveLength(1)
    expect(markup.match(/class="v-wrong"/g)).toHaveLength(2)
    expect(markup).toMatch(/<li class="was">.*<li class="was">.*<li class="is">/)
  })

  test('leaves a side of the box away where the start or the end is open', () => {
    const [first, second] = [...markup.matchAll(/class="v-wrong" d="([^"]+)"/g)].map(([, d]) => d!)
    expect(first).toMatch(/^M\d+ 1H\d+V13H\d+$/)
    expect(second).toMatch(/z$/)
    expect(markup).toContain('class="cut"')
  })

  test('names its lanes only if there are several', () => {
    expect(markup).not.toContain('In general')
    const parallel = fact([...event.history, period({ scope: 'other compute', from: '2025-12' })])
    const lanes = String(viewHistory(parallel, today))
    expect(lanes).toContain('<p>In general</p>')
    expect(lanes).toContain('<p>Other compute</p>')
    expect(lanes).toContain('<li class="is">Other compute: <b>')
  })

  test('carries no style attributes, which the content security policy forbids', () => {
    expect(markup).not.toContain('style=')
  })

  test('is one sentence where nothing changed, and nothing where nothing is known', () => {
    const same = fact([period({ from: '2017', orEarlier: true })])
    expect(String(viewHistory(same, today))).toBe(
      '<p class="unchanged">No change known since 2017 or earlier.</p>',
    )
    expect(viewHistory(fact([]), today)).toBe(false)
  })

  test('links the addresses in its sources by their hosts', () => {
    const source = 'https://www.example.com/a?b; guide, commit 1; https://example.org/c'
    const sourced = fact([period({ value: 0, to: '2023', source }), period({ from: '2023' })])
    expect(String(viewHistory(sourced, today))).toContain(
      '<small> <a href="https://www.example.com/a?b">example.com</a>; guide, commit 1; <a href="https://example.org/c">example.org</a></small>',
    )
  })
})
