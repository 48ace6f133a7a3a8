import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBlock, load } from './code-blocks.ts'

const slug = 'clean-slate'

interface Page {
  readonly customer: string
  readonly text: string
}
type Handler = (event: { readonly customer: string; readonly body: string }) => Promise<Page>
const start = (words: string) => load<{ readonly handler: Handler }>(findBlock(slug, words)).handler

async function shown(handler: Handler, callers: readonly string[]): Promise<readonly string[]> {
  const customers: string[] = []
  for (const customer of callers) customers.push((await handler({ customer, body: '' })).customer)
  return customers
}

describe('the handler that keeps a page ready', () => {
  test('shows each caller the page of the one before', async () => {
    const handler = start('const ready = page')
    expect(await shown(handler, ['A', 'B', 'B', 'C', 'A'])).toEqual(['A', 'A', 'B', 'B', 'C'])
  })

  test('is right for every caller in a new environment, and for one who is alone', async () => {
    for (const customer of ['A', 'B'])
      expect(await shown(start('const ready = page'), [customer])).toEqual([customer])
    expect(await shown(start('const ready = page'), ['A', 'A', 'A'])).toEqual(['A', 'A', 'A'])
  })
})

describe('the cache with a key, a bound and an age', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  const cached = () => start('goodForMs')
  const page = (handler: Handler, customer: string) => handler({ customer, body: '' })

  test('shows everybody their own', async () => {
    expect(await shown(cached(), ['A', 'B', 'A', 'C', 'B'])).toEqual(['A', 'B', 'A', 'C', 'B'])
  })

  test('keeps a page for its time and loads it afterwards', async () => {
    vi.useFakeTimers()
    const handler = cached()
    const first = await page(handler, 'A')
    vi.advanceTimersByTime(59_000)
    expect(await page(handler, 'A')).toBe(first)
    vi.advanceTimersByTime(2000)
    expect(await page(handler, 'A')).not.toBe(first)
  })

  test('lets the one go that was loaded longest ago, and never holds more than a hundred', async () => {
    const handler = cached()
    const [oldest, second] = [await page(handler, 'c0'), await page(handler, 'c1')]
    for (let n = 2; n <= 100; n++) await page(handler, `c${n}`)
    expect(await page(handler, 'c1')).toBe(second)
    expect(await page(handler, 'c0')).not.toBe(oldest)
  })
})

test('the folder on disk is gone afterwards, and nobody else had it', async () => {
  type Export = (event: { readonly customer: string }) => Promise<string>
  const { handler } = load<{ readonly handler: Export }>(findBlock(slug, 'mkdtemp'))
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('payslips-'))
  const before = folders()
  const both = await Promise.all([handler({ customer: 'A' }), handler({ customer: 'B' })])
  expect(both).toEqual(['customer,net\nA,1\n', 'customer,net\nB,1\n'])
  expect(folders()).toEqual(before)
})

describe('the check for a clean second call', () => {
  type IsClean = (
    start: () => Promise<Handler>,
    events: readonly [Parameters<Handler>[0], Parameters<Handler>[0]],
  ) => Promise<boolean>
  const { isClean } = load<{ readonly isClean: IsClean }>(findBlock(slug, 'isClean'))
  const events = [
    { customer: 'A', body: '' },
    { customer: 'B', body: '' },
  ] as const

  test('finds the page that was left, and nothing wrong with the cache', async () => {
    expect(await isClean(async () => start('const ready = page'), events)).toBe(false)
    expect(await isClean(async () => start('goodForMs'), events)).toBe(true)
  })
})
