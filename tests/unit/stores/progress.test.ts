import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isAttempt } from '../../../src/lib/attempts.ts'

const key = 'serverless-actually:attempts'
const answered = {
  question: 'independent-scaling/why',
  revision: 2,
  answer: ['pool'],
  score: 1,
  confidence: 3,
  context: 'lesson',
} as const

/** A page of a browser: the storage that pages share, and events of its own. */
function openPage(kept: Map<string, string>) {
  const page = new EventTarget()
  vi.resetModules()
  vi.stubGlobal('window', page)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  })
  return page
}

const loadProgress = () => import('../../../src/stores/progress.ts')

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  openPage(kept)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('an answer gets an id and the time, and is stored in a versioned format', async () => {
  vi.useFakeTimers({ now: 1_700_000_000_000 })
  const { $attempts, recordAttempt } = await loadProgress()
  recordAttempt(answered)
  const [attempt] = $attempts.get()
  expect(attempt).toEqual({ ...answered, id: expect.any(String), at: 1_700_000_000_000 })
  expect(isAttempt(attempt)).toBe(true)
  expect(JSON.parse(kept.get(key)!)).toEqual({ version: 1, attempts: [attempt] })
})

test('ids differ, on pages without randomUUID too', async () => {
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
  const { $attempts, recordAttempt } = await loadProgress()
  for (let count = 0; count < 100; count++) recordAttempt(answered)
  const ids = $attempts.get().map(({ id }) => id)
  expect(new Set(ids).size).toBe(100)
  expect($attempts.get().every(isAttempt)).toBe(true)
})

test('an answer that is too long is clipped rather than lost', async () => {
  const { recordAttempt } = await loadProgress()
  recordAttempt({ ...answered, answer: ['x'.repeat(1000)] })
  openPage(kept)
  const { $attempts, $notice } = await loadProgress()
  expect($attempts.get()[0]!.answer).toEqual(['x'.repeat(200)])
  expect($notice.get()).toBe('')
})

test('an answer of another tab arrives by the storage event', async () => {
  const page = openPage(kept)
  const { $attempts } = await loadProgress()
  const attempt = { ...answered, id: 'elsewhere', at: 5 }
  const text = JSON.stringify({ version: 1, attempts: [attempt] })
  page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: text }))
  expect($attempts.get()).toEqual([attempt])
})

test('a page from the cache of visited pages does not bring back what was deleted', async () => {
  const page = openPage(kept)
  const { $attempts, recordAttempt } = await loadProgress()
  recordAttempt(answered)
  const later = { ...answered, id: 'later', at: 5 }
  kept.set(key, JSON.stringify({ version: 1, attempts: [later] }))
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect($attempts.get()).toEqual([later])
  expect(JSON.parse(kept.get(key)!).attempts).toEqual([later])
})

test('forgetting leaves no key of ours but the settings, and nothing of other sites', async () => {
  kept.set(key, 'damaged')
  kept.set('serverless-actually:theme', 'dark')
  kept.set('another-site', 'x')
  const { recordAttempt, $attempts } = await loadProgress()
  recordAttempt(answered)
  const { $exportedAt } = await import('../../../src/stores/exported-at.ts')
  $exportedAt.set('1700000000000')
  const { countKeptAside, forgetEverything } = await import('../../../src/stores/everything.ts')
  expect(countKeptAside()).toBe(1)

  forgetEverything()
  expect($attempts.get()).toEqual([])
  expect([...kept.keys()]).toEqual(['serverless-actually:theme', 'another-site'])
})
