import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  filters,
  filtersHiding,
  isDate,
  plain,
  readFilters,
  type Filters,
  type Listed,
} from '../../../src/lib/fact-filter.ts'

const nothing: Filters = { q: '', service: '', since: '', confidence: '' }
const entry: Listed = {
  text: plain('The function’s own\nasynchronous event: 1\u00a0MB'),
  services: ['lambda', 'sqs'],
  changed: '2023',
  confidence: 'high',
}
const hiding = (asked: Partial<Filters>, given: Partial<Listed> = {}) =>
  filtersHiding({ ...entry, ...given }, { ...nothing, ...asked })

describe('an entry', () => {
  test('is hidden by nothing while nothing is asked', () => {
    expect(hiding({})).toEqual([])
  })

  test.each([
    [{ q: 'EVENT' }, true],
    [{ q: "  function's   event " }, true],
    [{ q: '1 MB' }, true],
    [{ q: 'event queue' }, false],
    [{ service: 'sqs' }, true],
    [{ service: 'sq' }, false],
    [{ confidence: 'high' }, true],
    [{ confidence: 'low' }, false],
    [{ since: '2022-06-30' }, true],
    [{ since: '2023' }, true],
    [{ since: '2023-12-31' }, true],
    [{ since: '2024' }, false],
  ])('asked for %j is shown: %s', (asked, isShown) => {
    expect(hiding(asked)).toHaveLength(isShown ? 0 : 1)
  })

  test('that never changed is hidden by every date', () => {
    expect(hiding({ since: '1990' }, { changed: '' })).toEqual(['since'])
  })

  test('that changed in a month may have done so on its last day', () => {
    expect(hiding({ since: '2023-11-30' }, { changed: '2023-11' })).toEqual([])
    expect(hiding({ since: '2023-12' }, { changed: '2023-11' })).toEqual(['since'])
  })

  test('names every filter that hides it, and no other', () => {
    expect(hiding({ q: 'queue', service: 'lambda', confidence: 'low' })).toEqual([
      'q',
      'confidence',
    ])
  })

  test('is shown once the filters that hide it are cleared', () => {
    const text = fc.constantFrom('', 'event', 'queue', 'lambda', 'sns', 'high', '2022', '2024')
    fc.assert(
      fc.property(fc.record({ q: text, service: text, since: text, confidence: text }), (asked) => {
        const sound = readFilters(asked)
        const cleared = Object.fromEntries(hiding(sound).map((filter) => [filter, '']))
        expect(hiding({ ...sound, ...cleared })).toEqual([])
      }),
    )
  })
})

describe('filters that are read', () => {
  test('keep what can be asked', () => {
    const asked = { q: ' 256 KB ', service: 'sqs', since: '2025-10', confidence: 'high' }
    expect(readFilters(asked)).toEqual({ ...asked, q: '256 KB' })
  })

  test.each(['20', '2025-13', '2025-00-01', '25.10.2025', 'now', '2025-1', 'x2025'])(
    'ask for no date where “%s” stands',
    (since) => {
      expect(isDate(since)).toBe(false)
      expect(readFilters({ since }).since).toBe('')
    },
  )

  test('are texts of a bounded length, whatever they are read from', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...filters, 'other'), fc.anything()), (asked) => {
        const read = readFilters(asked)
        expect(Object.keys(read)).toEqual(filters)
        for (const text of Object.values(read)) expect(text.length).toBeLessThanOrEqual(100)
      }),
    )
  })
})
