import type { Locator, Page } from '@playwright/test'
import { expect, lesson, open, test } from './learner.ts'

const term = (page: Page): Locator => page.getByRole('button', { name: 'Reserved concurrency' })
const card = (page: Page): Locator =>
  page.getByRole('note').filter({ hasText: 'Places set aside for one function' })

test('a term is explained by keyboard, and Escape closes the card', async ({ page }) => {
  await open(page, lesson)
  await expect(card(page)).toBeHidden()
  await term(page).focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await expect(card(page)).toContainText('Also called: reservation')
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(term(page)).toBeFocused()
})

test('a card’s link leads to the entry of its term', async ({ page }) => {
  await open(page, lesson)
  await term(page).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/glossary\/#reserved-concurrency$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary')
  await expect(page.locator('dt:target')).toHaveText('reserved concurrency')
  await expect(page.locator('dt:target')).toBeInViewport()
})

for (const width of [320, 1280])
  test(`a card lies within a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await open(page, lesson)
    const terms = page.locator('button.term')
    expect(await terms.count()).toBeGreaterThan(4)
    for (const button of await terms.all()) {
      await button.focus()
      await page.keyboard.press('Enter')
      const open = page.locator('.definition:popover-open')
      await expect(open).toBeInViewport({ ratio: 1 })
      const box = (await open.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  })

test('another name leads to its entry, and a letter to its part', async ({ page }) => {
  await open(page, 'glossary/')
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'S', exact: true })
    .click()
  await expect(page.getByRole('heading', { name: 'S', exact: true })).toBeInViewport()
  const name = page.locator('dl > div').filter({ hasText: /^sandbox\s*see/ })
  await name.getByRole('link', { name: 'execution environment' }).click()
  await expect(page.locator('dt:target')).toHaveText('execution environment')
})

test('an entry leads to a lesson that was written, and to the ledger', async ({ page }) => {
  await open(page, 'glossary/')
  const entry = page.locator('dl > div').filter({ has: page.locator('dt#concurrency') })
  await expect(
    entry.getByRole('link', { name: 'Concurrent executions by default' }),
  ).toHaveAttribute('href', /\/facts\/#lambda-account-concurrency-default$/)
  await entry.getByRole('link', { name: /^1: Each function scales/ }).click()
  await expect(page).toHaveURL(new RegExp(`${lesson}$`))
})

test('a card is not printed, and its term stands in its sentence as a word', async ({ page }) => {
  await open(page, lesson)
  await term(page).focus()
  await page.keyboard.press('Enter')
  await page.emulateMedia({ media: 'print' })
  await expect(card(page)).toBeHidden()
  await expect(term(page)).toBeVisible()
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a term still opens its card', async ({ page }) => {
    await page.goto(lesson)
    await expect(card(page)).toBeHidden()
    await term(page).click()
    await expect(card(page)).toBeVisible()
    await expect(card(page).getByRole('link')).toBeVisible()
  })
})
