import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, lesson, open, predict, predictAndRun, prediction, test } from './learner.ts'

const key = 'serverless-actually:attempts'
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key)
const attemptsIn = async (page: Page): Promise<number> =>
  JSON.parse((await stored(page)) ?? '{"attempts":[]}').attempts.length

/** A file as the report would save it, with some answers changed. */
const exported = (
  attempts: readonly unknown[],
  version = 1,
  format = 'serverless-actually-progress',
) => ({
  name: 'progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format, version, exportedAt: '2026-11-20T10:00:00.000Z', attempts }),
  ),
})
const attempt = (id: string) => ({
  id,
  question: 'independent-scaling/prediction',
  revision: 1,
  answer: ['33'],
  score: 0,
  confidence: 1,
  at: 1_700_000_000_000,
  context: 'lesson',
})
const bring = (page: Page, file: ReturnType<typeof exported>) =>
  page.locator('input[type=file]').setInputFiles(file)

test.describe('progress', () => {
  test('is found after the tab was closed', async ({ page, context }) => {
    await open(page, lesson)
    await predictAndRun(page, '9')
    await page.close()
    const next = await context.newPage()
    await next.goto('report/')
    await expect(next.getByRole('main')).toContainText('9')
  })

  test('of two tabs is the same in both', async ({ page, context }) => {
    await open(page, lesson)
    const other = await context.newPage()
    await open(other, lesson)
    await predict(page, '21')
    await expect(prediction(other)).toContainText('21')

    await other.getByRole('radio', { name: 'I doubt it' }).check()
    await other.locator('belief-stance').getByRole('radio', { name: 'Leaning' }).check()
    await expect.poll(() => attemptsIn(page)).toBe(2)
  })

  test('that is damaged is kept aside, said, and in nobody’s way', async ({ page }) => {
    await page.addInitScript((name) => {
      if (!localStorage.getItem(`${name}:kept-aside:1`))
        localStorage.setItem(name, '{"version":1,"attempts":[{"id"')
    }, key)
    await open(page, lesson)
    await expect(page.locator('progress-notice')).toContainText(/could not be read|kept aside/)
    await predict(page, '8')
    await expect(prediction(page)).toContainText('8')
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).filter(([name]) => name.includes('kept-aside')),
    )
    expect(kept.map(([, text]) => text)).toContain('{"version":1,"attempts":[{"id"')
  })

  test('of a newer version is left alone', async ({ page }) => {
    const newer = '{"version":99,"attempts":"in a way that we do not know"}'
    await page.addInitScript(
      ([name, text]) => {
        if (!sessionStorage.getItem('seeded')) localStorage.setItem(name!, text!)
        sessionStorage.setItem('seeded', 'yes')
      },
      [key, newer],
    )
    await open(page, lesson)
    await expect(page.locator('progress-notice')).toContainText(/newer/)
    await predict(page, '8')
    const texts = await page.evaluate(() => Object.values(localStorage))
    expect(texts).toContain(newer)
  })

  for (const [name, script] of [
    [
      'full',
      () =>
        (Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        }),
    ],
    [
      'forbidden',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Denied', 'SecurityError')
          },
        }),
    ],
  ] as const)
    test(`goes on in memory when the storage is ${name}, and says so`, async ({ page }) => {
      await page.addInitScript(script as () => void)
      await open(page, lesson)
      await predictAndRun(page, '14')
      await expect(page.locator('progress-notice')).toContainText('Progress is not being saved')
      await expect(prediction(page)).toContainText('14')
    })
})

test.describe('the report', () => {
  test('says what to do first when there is nothing yet', async ({ page }) => {
    await open(page, 'report/')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('saves a file, forgets everything after asking, and brings the file back', async ({
    page,
  }) => {
    await open(page, lesson)
    await predict(page, '26')
    await open(page, 'report/')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^serverless-actually-progress-\d{4}-\d\d-\d\d\.json$/)
    const text = readFileSync(await file.path(), 'utf8')

    await page.getByRole('button', { name: 'Delete everything' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('1 answer')
    await dialog.getByRole('button', { name: /keep|cancel/i }).click()
    expect(await attemptsIn(page)).toBe(1)
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await dialog.getByRole('button', { name: /^delete/i }).click()
    expect(await attemptsIn(page)).toBe(0)

    await bring(page, { name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('status').filter({ hasText: /1 new/ })).toBeVisible()
    await page.getByRole('button', { name: /^(add|merge)/i }).click()
    expect(await attemptsIn(page)).toBe(1)
    await expect(page.getByRole('main')).toContainText('26')
  })

  test('adds an imported file to what is there and never replaces it', async ({ page }) => {
    await open(page, lesson)
    await predict(page, '26')
    await open(page, 'report/')
    await bring(page, exported([attempt('from-elsewhere-1'), attempt('from-elsewhere-2')]))
    await page.getByRole('button', { name: /^(add|merge)/i }).click()
    await expect.poll(() => attemptsIn(page)).toBe(3)
  })

  for (const [what, file, sentence] of [
    [
      'is not JSON',
      { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('not json {') },
      /not.*JSON|cannot be read/i,
    ],
    ['is not ours', exported([], 1, 'another-course'), /not.*(ours|progress)/i],
    ['is from a newer version', exported([], 99), /newer/i],
    [
      'is too large',
      { name: 'a.json', mimeType: 'application/json', buffer: Buffer.alloc(1_100_000, 32) },
      /too large|1 MB/i,
    ],
  ] as const)
    test(`refuses a file that ${what}, in a sentence`, async ({ page }) => {
      await open(page, 'report/')
      await bring(page, file)
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
      expect(await attemptsIn(page)).toBe(0)
    })
})
