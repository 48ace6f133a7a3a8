import { expect, lesson, open, predict, test } from './learner.ts'

test.describe('the course page', () => {
  test('links what is written, and names what is planned without a link', async ({ page }) => {
    await open(page, 'course/')
    const stops = page.locator('[data-lesson]')
    await expect(stops).toHaveCount(24)
    for (const planned of await page.locator('[data-lesson].planned').all()) {
      await expect(planned).toContainText('planned')
      await expect(planned.getByRole('link')).toHaveCount(0)
    }
    for (const written of await page.locator('[data-lesson]:not(.planned)').all()) {
      await expect(written).toContainText(/\d+ min/)
      const href = await written.getByRole('link').getAttribute('href')
      expect((await page.request.get(href!)).ok()).toBe(true)
    }
  })

  for (const path of ['', 'course/'])
    test(`/${path} leads back to where the reader left`, async ({ page }) => {
      await open(page, path)
      await expect(
        page.getByRole('link', { name: 'Start with the first belief' }).first(),
      ).toBeVisible()
      await open(page, lesson)
      await predict(page, '21')
      await open(page, path)
      await expect(page.getByRole('main')).toContainText('Your number is down.')
      await page.getByRole('link', { name: 'Go on with belief 1' }).click()
      await expect(page).toHaveURL(/independent-scaling\/#experiment$/)
    })

  test('shows the states, and sends a confident mistake to the report', async ({ page }) => {
    await open(page, lesson)
    const question = page.locator('quiz-question').first()
    await question.getByRole('radio', { name: /lent out until checkout/ }).check()
    await question.getByRole('radio', { name: 'Certain', exact: true }).check()
    await question.getByRole('button', { name: 'Check' }).click()
    await open(page, 'course/')
    await expect(page.locator('[data-lesson="independent-scaling"]')).toContainText(
      'due for review',
    )
    await expect(page.locator('[data-count=due]')).toHaveText('1')
    await page.getByRole('link', { name: 'or look again at belief 1' }).click()
    await expect(page.getByRole('heading', { name: 'Look at these again' })).toBeVisible()
  })
})
