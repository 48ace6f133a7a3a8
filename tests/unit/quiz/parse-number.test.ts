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
    'k',
    '1 kk k',
    '5 m',
    '$5',
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
    ['0.25 s', 'ms', 250],
    ['1,5 s', 'ms', 1500],
    ['1500ms', 's', 1.5],
    ['90 seconds', 'min', 1.5],
    ['2 h', 's', 7200],
    ['15 minutes', 'h', 0.25],
    ['3 days', 'h', 72],
    ['10 GB', 'MB', 10_240],
    ['512 MB', 'GB', 0.5],
    ['6 MiB', 'KB', 6144],
    ['40 per cent', '%', 40],
    ['5 ‰', '%', 0.5],
    ['$5', '$', 5],
    ['$ 5.50', 'USD', 5.5],
    ['12 cents', '$', 0.12],
  ])('“%s” is converted to %s: %d', (text, unit, value) => {
    expect(parseNumber(text, unit)).toBe(value)
  })

  test.each([
    ['12k', '', 12_000],
    ['1.5 million', 'requests', 1_500_000],
    ['0.1 thousand', '', 100],
    ['2k requests', 'requests', 2000],
    ['2k s', 'ms', 2_000_000],
  ])('“%s” may be short for thousands: in “%s” it is %d', (text, unit, value) => {
    expect(parseNumber(text, unit)).toBe(value)
  })

  test.each([
    ['0.25 s', 'MB'],
    ['5 m', 's'],
    ['5 m', 'min'],
    ['12 places', 'requests'],
    ['1,200 x', ''],
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
