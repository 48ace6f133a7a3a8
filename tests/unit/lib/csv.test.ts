import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/lib/csv.ts'

/** Reads what RFC 4180 describes: cells, each with the comma or the end of line after it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)!.push(cell!.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('rows as CSV', () => {
  test('are ended by CR and LF, each of them', () => {
    expect(
      writeCsv([
        ['a', 1],
        ['b', 2.5],
      ]),
    ).toBe('a,1\r\nb,2.5\r\n')
  })

  test('are quoted where a cell needs it, and nowhere else', () => {
    expect(writeCsv([['a,b', 'say "c"', 'd\ne', 'f g']])).toBe('"a,b","say ""c""","d\ne",f g\r\n')
  })

  test('leave out what is not known', () => {
    expect(writeCsv([['a', undefined, NaN, Infinity, 0]])).toBe('a,,,,0\r\n')
  })

  test('are read back as they were, whatever they hold', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', 'é') }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows)
      }),
    )
  })
})
