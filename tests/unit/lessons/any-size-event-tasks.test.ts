import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { mean, meets, tasks } from './any-size-event.ts'

describe('try this', () => {
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    largest: [{ jsonKib: 104 }],
    plain: [{ binaryKib: 0 }],
    bytes: [{ binaryAs: 'bytes' }],
    body: [{ passOn: 'body' }],
    photo: [{ binaryKib: 4600 }, 'photo'],
    batch: [{ batch: 10 }, 'batch'],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and by no other', ({ id, goals }) => {
    expect(Object.keys(ways)).toContain(id)
    for (const [other, [values, preset]] of Object.entries(ways))
      expect(meets(goals, values, preset), other).toBe(other === id)
    for (const preset of ['order', 'photo', 'batch']) expect(meets(goals, {}, preset)).toBe(false)
  })

  test('104 KiB of JSON pass with the label and 105 do not, six tenths of the lowest door', () => {
    const [most, more] = [mean({ jsonKib: 104 }), mean({ jsonKib: 105 })]
    expect(most('tooLarge')).toBe(0)
    expect(most('sizeSent')).toBeCloseTo(157, 9)
    expect(more('tooLarge')).toBeGreaterThan(0)
    expect(most('sizeSent') / most('lowestDoor')).toBeCloseTo(0.6, 1)
  })

  test('without the label the order grows by more than three quarters, and more than with it', () => {
    const plain = mean({ binaryKib: 0 })
    expect(plain('tooLarge')).toBe(0)
    expect(plain('growth')).toBeGreaterThan(1.75)
    expect(plain('growth')).toBeLessThan(1.8)
    expect(plain('growth')).toBeGreaterThan(mean()('growth'))
  })

  test('sent as bytes it arrives, a third larger', () => {
    const bytes = mean({ binaryAs: 'bytes' })
    expect(bytes('tooLarge')).toBe(0)
    expect(Math.abs(bytes('growth') - 4 / 3)).toBeLessThan(0.02)
  })

  test('if functions hand on the body it grows by a tenth, which is the label', () => {
    const body = mean({ passOn: 'body' })
    expect(body('tooLarge')).toBe(0)
    expect(body('growth')).toBeCloseTo(1.1, 1)
    expect(body('sizeAtEnd') - body('sizeSent')).toBeCloseTo(53 / 3, 1)
  })

  test('of the photos in the list the one of 4,600 KiB is the largest that gets through', () => {
    const photos = [3000, 4000, 4500, 4600, 4700, 5000, 6000, 8000]
    const passing = photos.filter((binaryKib) => mean({ binaryKib }, 'photo')('tooLarge') === 0)
    expect(passing.at(-1)).toBe(4600)
    expect(mean({}, 'photo')('refusedAbove')).toBeCloseTo(6 * 1024, 6)
  })

  test('ten records pass and a hundred do not, though each has 10 KiB', () => {
    expect(mean({ batch: 10 }, 'batch')('tooLarge')).toBe(0)
    const hundred = mean({ batch: 100 }, 'batch')
    expect(hundred('tooLarge')).toBeGreaterThan(0)
    expect(hundred('copies')).toBeCloseTo(100, 9)
    expect(hundred('sizeSent')).toBeCloseTo(10, 9)
  })
})
