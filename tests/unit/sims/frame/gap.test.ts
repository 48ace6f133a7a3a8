import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewGap } from '../../../../src/sims/frame/gap.tsx'
import { narrowest, textWidth } from '../../../../src/sims/frame/plot.tsx'
import { sayGap, type Gap } from '../../../../src/sims/frame/say-gap.ts'

const axis = { label: 'Turned away', unit: '%', min: 0, max: 100 }

describe('sayGap', () => {
  test.each<[Partial<Gap> & Pick<Gap, 'believed' | 'actual'>, string]>([
    [{ believed: 0, predicted: 5, actual: 53 }, '48 points apart'],
    [{ believed: 0, actual: 38.06 }, '38 points apart'],
    [{ believed: 0, predicted: 52, actual: 53 }, '1 point apart'],
    [{ believed: 0, predicted: 53.1, actual: 53.2 }, 'less than 1 point apart'],
    [{ believed: 0, predicted: 53, actual: 53 }, 'no gap'],
    [{ believed: 7, actual: 7 }, 'no gap'],
    [{ believed: 0, predicted: 240, actual: 53 }, '187 points apart'],
    [{ unit: 'ms', max: 3000, believed: 0, predicted: 1250, actual: 2500 }, '1,250 ms apart'],
    [{ unit: '', max: 3000, believed: 0, actual: 2500 }, '2,500 apart'],
    [{ unit: 's', max: 10, believed: 4.2, predicted: 5.5, actual: 5.9 }, '0.4 s apart'],
  ])('says of %o: %s', (gap, said) => {
    expect(sayGap({ ...axis, ...gap })).toBe(said)
  })
})

describe('the picture of a gap', () => {
  const draw = (gap: Partial<Gap>) => viewGap({ ...axis, believed: 0, actual: 53, ...gap }).markup

  test('shows the believed as a ring, the predicted as a diamond, the actual as a disc', () => {
    const markup = draw({ predicted: 5 })
    for (const mark of ['mark-believed', 'mark-guess', 'mark-actual'])
      expect(markup).toContain(mark)
  })

  test('has no diamond while nothing is predicted', () => {
    expect(draw({})).not.toContain('mark-guess')
  })

  test('keeps a prediction beyond the axis at its end and says its number', () => {
    const markup = draw({ predicted: 240 })
    expect(markup).toContain('you said 240 →')
    expect(markup).not.toMatch(/x2?="(1[0-9][1-9]|[2-9]\d\d)(\.\d+)?%"/)
  })

  test('is told in one sentence', () => {
    expect(draw({ predicted: 5 })).toContain(
      'aria-label="Turned away: believed 0\u00a0%, you predicted 5\u00a0%, actual 53\u00a0%; 48 points apart."',
    )
  })

  test('needs neither styles nor ids', () => {
    expect(draw({ predicted: 5 })).not.toMatch(/ (style|id)=/)
  })

  const value = fc.integer({ min: -20, max: 120 })

  test('never lets two texts of a line touch, and none leaves the narrowest frame', () => {
    fc.assert(
      fc.property(
        value,
        fc.option(value, { nil: undefined }),
        value,
        (believed, predicted, actual) => {
          const texts = spans(draw({ believed, predicted, actual }))
          expect(texts.length).toBeGreaterThan(4)
          for (const row of new Set(texts.map(({ y }) => y))) {
            const line = texts.filter(({ y }) => y === row)
            const sorted = line.toSorted((one, other) => one.from - other.from)
            for (const [index, { from, to }] of sorted.entries()) {
              expect(from).toBeGreaterThanOrEqual(-0.5)
              expect(to).toBeLessThanOrEqual(narrowest + 0.5)
              if (index > 0) expect(from).toBeGreaterThan(sorted[index - 1]!.to)
            }
          }
        },
      ),
    )
  })
})

/** What each text of a picture covers in the narrowest frame, in px. */
function spans(markup: string) {
  const texts = markup.matchAll(
    /<text class="[^"]*" x="([\d.]+)%" y="(\d+)" text-anchor="(\w+)">([^<]*)</g,
  )
  return [...texts].map(([, x, y, anchor, text]) => {
    const at = (Number(x) / 100) * narrowest
    const width = textWidth(text!)
    const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
    return { y, from, to: from + width }
  })
}
