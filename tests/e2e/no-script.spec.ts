import { expect, lesson, test } from './learner.ts'

test.use({ javaScriptEnabled: false })

test.describe('with JavaScript off', () => {
  test('a lesson shows its text, its picture, its measures and its keys', async ({ page }) => {
    await page.goto(lesson)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('sim-lab svg').first()).toBeVisible()
    await expect(page.locator('sim-lab .outcome')).toBeVisible()
    await expect(page.getByRole('table', { name: 'The same run in numbers' })).toBeVisible()
    const key = page.locator('quiz-question details').first()
    await key.locator('summary').click()
    await expect(key.locator('p').first()).toBeVisible()
  })

  test('a fact still opens its source', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(lesson)
    const fact = page.locator('button.fact').first()
    const note = page.locator(`#${await fact.getAttribute('popovertarget')}`)
    await expect(note).toBeHidden()
    await fact.click()
    await expect(note).toBeVisible()
    await expect(note.getByRole('link').first()).toBeVisible()
  })

  test('the report says that it needs JavaScript, and why', async ({ page }) => {
    await page.goto('report/')
    await expect(page.getByRole('main')).toContainText('JavaScript')
  })
})
