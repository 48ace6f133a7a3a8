import { describe, expect, test } from 'vitest'
import { contrast, palette } from './palette.ts'

/** What is read, and what it stands on: WCAG 2.2 AA asks for 4.5. */
const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'actual-tint', 'grid', 'rule']],
  ['ink-2', ['paper', 'sheet', 'actual-tint']],
  ['paper', ['ink', 'ink-2']],
  ['believed-text', ['paper', 'sheet']],
  ['actual-text', ['paper', 'sheet', 'actual-tint']],
  ['on-actual', ['actual-text', 'actual-mark']],
  ['loss', ['paper', 'sheet']],
]

/** Marks, lines that mean something, edges of controls, focus: 3. */
const graphics: typeof texts = [
  ['believed-mark', ['paper', 'sheet']],
  ['actual-mark', ['paper', 'sheet', 'actual-tint']],
  ['loss', ['paper', 'sheet', 'actual-soft']],
  ['rule-strong', ['paper', 'sheet']],
  ['focus', ['paper', 'sheet', 'actual-tint']],
]

/** Hairlines and grids, which carry nothing; a fill that always has an edge and a label. */
const decoration = ['rule', 'grid', 'actual-soft']

const rows = (pairs: typeof texts, least: number) =>
  pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) =>
      (['light', 'dark'] as const).map((theme) => ({ front, ground, theme, least })),
    ),
  )

describe('the palette', () => {
  test.each([...rows(texts, 4.5), ...rows(graphics, 3)])(
    'has $front on $ground above $least in $theme',
    ({ front, ground, theme, least }) => {
      const ratio = contrast(palette.get(front)![theme], palette.get(ground)![theme])
      expect(ratio).toBeGreaterThanOrEqual(least)
    },
  )

  test('has no colour that is on no list', () => {
    const used = [...texts, ...graphics].flatMap(([front, grounds]) => [front, ...grounds])
    const listed = new Set([...used, ...decoration])
    expect([...palette.keys()].filter((name) => !listed.has(name))).toEqual([])
    expect([...listed].filter((name) => !palette.has(name))).toEqual([])
  })
})

test('the ratio is that of the guidelines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
