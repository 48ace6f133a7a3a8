import { describe, expect, test } from 'vitest'
import { listSearchRecords } from '../../../src/build/search-records.ts'
import { kinds } from '../../../src/lib/search.ts'

const records = listSearchRecords()

describe('what the search can find', () => {
  test('is of every kind that results are shown by, beside the lessons', () => {
    const present = new Set(records.map(({ kind }) => kind))
    expect([...present].toSorted()).toEqual(kinds.filter((kind) => kind !== 'Lessons').toSorted())
  })

  test('has a place of its own', () => {
    const urls = records.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
  })

  test('has a title and something to quote', () => {
    const empty = records.filter(({ title, content }) => title === '' || content.length < 10)
    expect(empty).toEqual([])
  })

  test('shows a fact as the ledger does: its figure, then what goes on from it', () => {
    const fact = records.find(({ url }) => url === '/facts/#lambda-account-concurrency-default')!
    expect(fact.content).toMatch(/^1,000 requests in flight at once are what an account may have/)
  })

  test('has no marks of Markdown', () => {
    expect(records.filter(({ content }) => content.includes('`'))).toEqual([])
  })
})
