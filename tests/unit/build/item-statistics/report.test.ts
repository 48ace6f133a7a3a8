import { describe, expect, test } from 'vitest'
import { answer } from '../../../../src/build/items/index.ts'
import { reportItems } from '../../../../src/build/items/report.ts'
import { fileOf, items, readFrom, someAttempts } from './some-people.ts'

const files = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [`${index + 1}.json`, fileOf(someAttempts(index + 1))]),
)
const report = (more: Readonly<Record<string, string>> = {}, ...options: readonly string[]) => {
  const all = { ...files, ...more }
  return reportItems([...Object.keys(all), ...options], readFrom(all), () => items)
}

describe('the report on items', () => {
  test('has a row for each item, with the share right and its interval', () => {
    expect(report()).toMatch(/^7 people in 7 files;/)
    for (const { id } of items)
      expect(report()).toMatch(
        new RegExp(`^ {2}${id} +7 +\\d+ % +\\d+ to \\d+ % +\\d+ % +(-|-?[01]\\.\\d\\d)$`, 'm'),
      )
    expect(report()).toMatch(/^ {2}pools\/q0 +own +\d+ % .* own-pool$/m)
  })

  test('is data on request, with the same figures', () => {
    const { people, items: found, misconceptions, notes } = JSON.parse(report({}, '--json'))
    expect({ people, notes }).toEqual({ people: 7, notes: [] })
    expect(found).toHaveLength(8)
    const share = Math.round(100 * found[0].right.share)
    expect(report()).toMatch(new RegExp(`^ {2}pools/q0 +7 +${share} %`, 'm'))
    expect(misconceptions[0].shown.of).toBe(7)
  })

  test('names each file that it leaves out, and why', () => {
    const text = report({
      'broken.json': '{"format": "serverless',
      'other.json': '{"format": "other", "version": 1}',
      'empty.json': fileOf([]),
      'large.json': `"${'x'.repeat(1_000_001)}"`,
    })
    expect(text).toContain('broken.json is left out: This file is not JSON')
    expect(text).toContain(
      'other.json is left out: This file is not progress saved by this course.',
    )
    expect(text).toContain('empty.json is left out: It holds no answers.')
    expect(text).toContain('large.json is left out: It is larger than 1 MB')
    expect(text).toMatch(/^7 people in 7 files;/)
  })

  test('uses what is sound in a damaged file, and says what is not', () => {
    const damaged = [...someAttempts(8), { ...someAttempts(9)[0]!, score: 7 }]
    const text = report({ '8.json': fileOf(damaged) })
    expect(text).toMatch(/^8 people in 8 files;/)
    expect(text).toContain('8.json: 1 more entry is damaged and left aside')
  })

  test('counts a person once who is in two files, and says so', () => {
    const text = report({ 'again.json': fileOf(someAttempts(3).slice(0, 4)) })
    expect(text).toMatch(/^7 people in 8 files;/)
    expect(text).toContain('3.json and again.json share answers, so they are one person.')
  })

  test('names the items that have been revised since', () => {
    const old = someAttempts(8).map((attempt, index) => ({
      ...attempt,
      revision: index === 2 ? 3 : 1,
    }))
    expect(report({ '8.json': fileOf(old) })).toContain(
      'pools/q2 is at revision 1 now; 1 person answered another and is left out of it.',
    )
  })
})

describe('the report is refused', () => {
  const ask =
    (...names: readonly string[]) =>
    () =>
      reportItems(names, readFrom(files), () => items)

  test('for fewer than five people', () => {
    expect(ask('1.json', '2.json', '3.json', '4.json')).toThrow(
      /^4 files of 4 people: it takes 5 people/,
    )
  })

  test('for five files of four people, and for files that are not there', () => {
    expect(ask('1.json', '2.json', '3.json', '4.json', '4.json')).toThrow(/^5 files of 4 people/)
    expect(ask('1.json', '2.json', '3.json', '4.json', 'gone.json')).toThrow(
      'gone.json is left out: It cannot be read (ENOENT).',
    )
  })

  test.each([
    [['report'], 'there is no file; name some, such as exports/*.json'],
    [['report', '--jsn', '1.json'], 'there is no option “--jsn”; did you mean “--json”?'],
    [['report', 'nowhere/1.json'], '0 files of 0 people: it takes 5 people'],
  ])('by %j with a sentence and status 2', (words, sentence) => {
    expect(answer(words)).toMatchObject({
      status: 2,
      text: '',
      problem: expect.stringContaining(sentence),
    })
  })
})
