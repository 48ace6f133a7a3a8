import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../../src/quiz/parse-number.ts'

describe('a number as people write it', () => {
  test.each([
    ['7', 7],
    [' 7 ', 7],
    ['-7', -7],
    ['−7', -7],
    ['+7', 7],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ['1’200', 1200],
    ["1'200", 1200],
    ['1.200', 1.2],
    ['0,125', 0.125],
    ['1,200,300', 1_200_300],
    ['1.200.300', 1_200_300],
    ['1,200.5', 1200.5],
    ['1.200,5', 1200.5],
    ['1 200,5', 1200.5],
    ['12,34', 12.34],
    ['007', 7],
  ])('“%s” is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    'ten',
    '1k',
    '1e3',
    '0x10',
    '1 2',
    '12 34',
    '1,200,5',
    '1.2.3',
    '5.',
    '--1',
    '3 of 10',
    '1,20,300',
    'Infinity',
    'NaN',
    '40 %',
  ])('“%s” is none', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  test.each([
    ['40 %', '%', 40],
    ['40%', '%', 40],
    ['40', '%', 40],
    ['1,200 Requests', 'requests', 1200],
    ['250ms', 'ms', 250],
  ])('“%s” may repeat the unit %s', (text, unit, value) => {
    expect(parseNumber(text, unit)).toBe(value)
  })

  test.each([
    ['0.25 s', 'ms'],
    ['%', '%'],
    ['40 % %', '%'],
  ])('“%s” is none where the unit is %s', (text, unit) => {
    expect(parseNumber(text, unit)).toBeUndefined()
  })

  test('any number is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(',', ' ', '’'),
        (value, mark) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, mark)
          expect(parseNumber(grouped)).toBe(value)
          expect(parseNumber(`${grouped}.25`)).toBe(Number(`${value}.25`))
        },
      ),
    )
  })

  test('any text is read as a finite number or not at all', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.,’ -%'), maxLength: 20 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), fc.constantFrom('', '%', 'ms'), (text, unit) => {
        expect(parseNumber(text, unit) ?? 0).toSatisfy(Number.isFinite)
      }),
    )
  })
})
