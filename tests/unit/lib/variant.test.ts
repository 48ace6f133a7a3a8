import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnknown } from '../../../src/lib/lesson-state.ts'
import { variantOf, withoutVariant, withVariant } from '../../../src/lib/variant.ts'

const anyAnswer = fc.array(
  fc.string({ maxLength: 9 }).filter((text) => !text.startsWith('variant:')),
)

describe('the variant in an answer', () => {
  test('can be read from it, and taken off it again', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat({ max: 999 }), (answer, variant) => {
        const stored = withVariant(answer, variant)
        expect(variantOf(stored)).toBe(variant)
        expect(withoutVariant(stored)).toEqual(answer)
        expect(isUnknown({ answer: stored })).toBe(answer.length === 0)
      }),
    )
  })

  test('is the first where an answer names none, as those from before there were variants', () => {
    expect(withVariant(['240'], 0)).toEqual(['240'])
    expect(variantOf(['240'])).toBe(0)
    expect(variantOf([])).toBe(0)
  })

  test.each(['variant:', 'variant:-1', 'variant:1.5', 'variant:1e3', 'Variant:1', ' variant:1'])(
    'is not read from %j',
    (text) => {
      expect(variantOf([text])).toBe(0)
      expect(withoutVariant([text])).toEqual([text])
    },
  )

  test('is read at the end alone, because a reader may have typed the same', () => {
    expect(variantOf(['variant:2', 'said:0'])).toBe(0)
    expect(withoutVariant(['variant:2', 'variant:1'])).toEqual(['variant:2'])
  })
})
