import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRequests, lengthOf, mostRows, parseTrace } from '../../../src/lib/trace.ts'

/** The trace, or a failure that tells what was wrong. */
function read(text: string) {
  const found = parseTrace(text)
  if ('problem' in found) throw new Error(found.problem)
  return found.trace
}

const problemOf = (text: string): string => {
  const found = parseTrace(text)
  return 'problem' in found ? found.problem : ''
}

const two = [
  { atS: 0, forS: 1, count: 5 },
  { atS: 1, forS: 1, count: 7 },
]

describe('a trace', () => {
  test.each([
    ['plain', '0,5\n1,7'],
    ['with a head', 'time,count\n0,5\n1,7\n'],
    ['with a byte order mark', '\uFEFFtime,count\n0,5\n1,7\n'],
    ['from Windows', '0,5\r\n1,7\r\n'],
    ['from an old Mac', '0,5\r1,7\r'],
    ['with semicolons', 'time;count\n0;5\n1;7'],
    ['with quotes and spaces', '"time", "count"\n"0", "5"\n 1 ,7 '],
    ['with empty lines', '\n0,5\n\n1,7\n\n'],
    ['that begins in 2026', '1795264800,5\n1795264801,7'],
    ['that begins before 0', '-3,5\n-2,7'],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual(two)
  })

  test('has steps that end where the next begins, and a last one as long as the one before', () => {
    expect(read('0,1\n2.5,3\n3,4')).toEqual([
      { atS: 0, forS: 2.5, count: 1 },
      { atS: 2.5, forS: 0.5, count: 3 },
      { atS: 3, forS: 0.5, count: 4 },
    ])
  })

  test('of one row lasts a second', () => {
    expect(read('9,4')).toEqual([{ atS: 0, forS: 1, count: 4 }])
  })

  test('may have so many rows, and no more', () => {
    const rows = Array.from({ length: mostRows }, (_, second) => `${second},1`)
    expect(read(rows.join('\n')).length).toBe(mostRows)
    expect(problemOf([...rows, `${mostRows},1`].join('\n'))).toBe(
      'Row 100,001 is one too many: a trace has at most 100,000.',
    )
  })
})

describe('what is no trace is refused with its row', () => {
  test.each([
    ['', 'This file has no rows: a trace has a time and a count in each.'],
    ['time,count', 'This file has no rows: a trace has a time and a count in each.'],
    ['0;10\n0,5;12', 'Row 2 has a decimal comma in “0,5”: write a point.'],
    ['"0,5","12"', 'Row 1 has 3 cells: it needs a time and a count, and decimals need a point.'],
    ['0,5,12', 'Row 1 has 3 cells: it needs a time and a count, and decimals need a point.'],
    ['12', 'Row 1 has 1 cell: it needs a time and a count, and decimals need a point.'],
    ['a,b\nc,d', 'Row 2 has the time “c”: it must be a number of seconds.'],
    ['1795264800000,5', 'Row 1 has the time “1795264800000”: it must be a number of seconds.'],
    ['1e999,5', 'Row 1 has the time “1e999”: it must be a number of seconds.'],
    ['0,1\n\n0,2', 'Row 3 has the time 0, after 0: times must rise.'],
    ['5,1\n3,2', 'Row 2 has the time 3, after 5: times must rise.'],
    ['0,1.5', 'Row 1 has the count “1.5”: it must be whole, from 0 on.'],
    ['0,-1', 'Row 1 has the count “-1”: it must be whole, from 0 on.'],
    ['0,many', 'Row 1 has the count “many”: it must be whole, from 0 on.'],
    ['0,', 'Row 1 has the count “”: it must be whole, from 0 on.'],
    ['0,5\n1,10001', 'Row 2 asks for 10,001 requests per second: at most 10,000 can be drawn.'],
    ['0,6000\n0.5,6000', 'Row 2 asks for 12,000 requests per second: at most 10,000 can be drawn.'],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('0', '1', '9', ',', ';', '.', '-', 'e', '"', '\n', '\r') }),
  )

  test('is a trace or has a problem, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = parseTrace(text)
        if ('problem' in found) expect(found.problem).toMatch(/^(Row|This file) .*\.$/s)
        let endS = 0
        for (const { atS, forS, count } of 'trace' in found ? found.trace : []) {
          expect(atS).toBeCloseTo(endS, 3)
          expect(forS).toBeGreaterThan(0)
          expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
          endS = atS + forS
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('made of rising times and whole counts is read whole', () => {
    const anySteps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 9_000 })), {
      minLength: 2,
    })
    fc.assert(
      fc.property(anySteps, fc.constantFrom(',', ';'), fc.boolean(), (steps, comma, hasHead) => {
        let timeS = 0
        const rows = steps.map(([gapS, count]) => `${(timeS += gapS)}${comma}${count}`)
        const trace = read([...(hasHead ? [`s${comma}n`] : []), ...rows].join('\n'))
        expect(trace.map(({ count }) => count)).toEqual(steps.map(([, count]) => count))
        expect(countRequests(trace)).toBe(steps.reduce((sum, [, count]) => sum + count, 0))
        expect(lengthOf(trace)).toBe(timeS - steps[0]![0] + steps.at(-1)![0])
      }),
    )
  })
})
