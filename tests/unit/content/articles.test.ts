import { describe, expect, test } from 'vitest'
import { getArticles } from '../../../src/build/articles.ts'
import { tally } from '../../../src/lib/verdicts.ts'

const articles = getArticles()
const claims = articles.flatMap((article) => article.claims)

describe('the claims of the articles', () => {
  test('are 106 in five articles, in the order of the years', () => {
    expect(claims).toHaveLength(106)
    expect(articles.map(({ id, year, claims: { length } }) => [id, year, length])).toEqual([
      ['knape', 2018, 21],
      ['marko', 2019, 36],
      ['dev-coach', 2020, 16],
      ['will', 2021, 13],
      ['new-stack', 2023, 20],
    ])
  })

  test('got these verdicts when they were checked', () => {
    expect(Object.fromEntries(articles.map(({ id, claims: own }) => [id, tally(own)]))).toEqual({
      knape: { holds: 12, changed: 6, wrong: 2, opinion: 1 },
      marko: { holds: 17, changed: 10, wrong: 7, opinion: 2 },
      'dev-coach': { holds: 8, changed: 6, wrong: 1, opinion: 1 },
      will: { holds: 4, changed: 6, wrong: 1, opinion: 2 },
      'new-stack': { holds: 14, changed: 5, wrong: 0, opinion: 1 },
    })
    expect(tally(claims)).toEqual({ holds: 55, changed: 33, wrong: 11, opinion: 7 })
  })

  test('are numbered without a gap in each article', () => {
    for (const { id, claims: own } of articles)
      expect(own.map((claim) => claim.id)).toEqual(
        own.map((_, index) => `${id}-${String(index + 1).padStart(2, '0')}`),
      )
  })

  test('rest on a fact of the ledger where they are called changed or wrong', () => {
    const bare = claims.filter(
      ({ verdict, facts }) => (verdict === 'changed' || verdict === 'wrong') && facts.length === 0,
    )
    expect(bare).toEqual([])
  })

  test('are each explained in one or two sentences of their own', () => {
    const told = claims.map(({ now }) => now)
    expect(new Set(told).size).toBe(told.length)
    for (const { id, now } of claims) {
      expect(now, id).toMatch(/^[^a-z].*\.$/)
      expect(now.split(/[.?] (?=[A-Z0-9“])/).length, id).toBeLessThanOrEqual(2)
    }
  })

  test('hold more often where they rest on no entry of the ledger, as the page says', () => {
    const share = (some: typeof claims) => tally(some).holds / some.length
    const advice = claims.filter(({ facts }) => facts.length === 0)
    const figures = claims.filter(({ facts }) => facts.length > 0)
    expect(share(advice)).toBeGreaterThan(share(figures))
  })

  test('are written with printers’ quotation marks and without dashes', () => {
    for (const { id, claim, now } of claims)
      expect(`${claim} ${now}`, id).not.toMatch(/['"–—!]| - /)
  })
})
