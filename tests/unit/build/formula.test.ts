import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, isName, namesIn } from '../../../src/build/questions/formula.ts'

const names = { rate: 250, seconds: 1.2, limit: 1000 }

describe('a formula', () => {
  test.each([
    ['rate * seconds', 300],
    ['(rate + 10) / 2 - 3', 127],
    ['-rate', -250],
    ['2 ^ 3 ^ 2', 512],
    ['1.5e3', 1500],
    ['round(rate / 7, 1)', 35.7],
    ['max(rate, limit) - min(rate, limit)', 750],
    ['ceil(1.2) + floor(1.8) + abs(-1) + sqrt(16)', 8],
    ['42', 42],
  ])('%s is %d', (formula, value) => {
    expect(evaluate(formula, names)).toBe(value)
  })

  test.each([
    ['rate * secnds', 'there is no name “secnds”; did you mean “seconds”?'],
    ['rate * pi', 'there is no name “pi”; there are “rate”, “seconds” and “limit”'],
    ['rate *', '“rate *” is no formula: Unexpected end of expression (char 7)'],
    ['rate / 0', '“rate / 0” comes to Infinity, which is no number'],
    ['sqrt(-1)', '“sqrt(-1)” comes to NaN, which is no number'],
    ['', '“” has “undefined”, which is no number; a formula has numbers, names and + - * / ^ ( )'],
    [
      'true',
      '“true” has “true”, which is no number; a formula has numbers, names and + - * / ^ ( )',
    ],
    ['"a"', '“"a"” has “"a"”, which is no number; a formula has numbers, names and + - * / ^ ( )'],
    [
      '2 rate',
      '“2 rate” has nothing between “2” and “rate”; a formula has numbers, names and + - * / ^ ( )',
    ],
    ['rate % 7', '“rate % 7” has the operator “%”; a formula has numbers, names and + - * / ^ ( )'],
    ['rate > 7', '“rate > 7” has the operator “>”; a formula has numbers, names and + - * / ^ ( )'],
    [
      'rate = 7',
      '“rate = 7” has “rate = 7”, which is no arithmetic; a formula has numbers, names and + - * / ^ ( )',
    ],
    [
      'rate; limit',
      '“rate; limit” has “rate;\nlimit”, which is no arithmetic; a formula has numbers, names and + - * / ^ ( )',
    ],
    [
      '[rate]',
      '“[rate]” has “[rate]”, which is no arithmetic; a formula has numbers, names and + - * / ^ ( )',
    ],
    [
      'random()',
      '“random()” calls “random”, which formulas cannot do; there are “abs”, “ceil”, “floor”, “max”, “min”, “round” and “sqrt”',
    ],
    [
      'import("fs")',
      '“import("fs")” calls “import”, which formulas cannot do; there are “abs”, “ceil”, “floor”, “max”, “min”, “round” and “sqrt”',
    ],
    [
      'rate.constructor',
      '“rate.constructor” has “rate.constructor”, which is no arithmetic; a formula has numbers, names and + - * / ^ ( )',
    ],
  ])('%j is refused in a sentence', (formula, sentence) => {
    expect(() => evaluate(formula, names)).toThrow(new Error(sentence))
  })

  test('knows no name that the object of names inherits', () => {
    expect(() => evaluate('constructor', names)).toThrow('there is no name “constructor”')
    expect(() => evaluate('toString', {})).toThrow('there is no name “toString”; there are none')
  })

  test('names what it speaks of, each once and without its functions', () => {
    expect(namesIn('max(rate, 2) * rate / other')).toEqual(['rate', 'other'])
    expect(namesIn('1 + 1')).toEqual([])
  })
})

/** A tree of sums and products beside the text that says it. */
const tree = fc.letrec<{ readonly node: { readonly text: string; readonly value: number } }>(
  (tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.integer({ min: -999, max: 999 }).map((value) => ({ text: `(${value})`, value })),
      fc.constantFrom(...Object.entries(names)).map(([text, value]) => ({ text, value })),
      fc
        .tuple(tie('node'), fc.constantFrom('+', '-', '*'), tie('node'))
        .map(([a, operator, b]) => ({
          text: `(${a.text} ${operator} ${b.text})`,
          value: { '+': a.value + b.value, '-': a.value - b.value, '*': a.value * b.value }[
            operator
          ]!,
        })),
    ),
  }),
).node

test('a formula comes to what it says, however it is nested', () => {
  fc.assert(
    fc.property(tree, ({ text, value }) => {
      expect(evaluate(text, names)).toBe(value)
    }),
  )
})

test('any text is a number or a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9 .+*/^(),;=-]{1,20}$/)),
      (text) => {
        try {
          expect(evaluate(text, names)).toBeTypeOf('number')
        } catch (problem) {
          expect(problem).toBeInstanceOf(Error)
          expect(String(problem)).toMatch(/^Error: (“|there is no name “)/s)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test.each([
  ['rate', true],
  ['perS', true],
  ['Rate', false],
  ['per-s', false],
  ['max', false],
  ['true', false],
  ['', false],
])('%j can be the name of a number: %s', (text, can) => {
  expect(isName(text)).toBe(can)
})
