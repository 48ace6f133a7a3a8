import type { Page } from '@playwright/test'
import { expect, lab, lesson, open, prediction, test } from './learner.ts'

/** Presses Tab until the focus is on an element that matches, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return
  }
  throw new Error(`the keyboard never reached ${selector}`)
}

test('the whole lesson can be done with the keyboard alone', async ({ page }) => {
  test.slow()
  await open(page, lesson)

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')

  await tabTo(page, 'belief-stance [name=stance]')
  await page.keyboard.press('Space')
  await tabTo(page, 'belief-stance [name=sure]')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('belief-stance')).toContainText('Noted')

  await tabTo(page, '#prediction-answer')
  await page.keyboard.type('11')
  await tabTo(page, 'lesson-prediction [name=sure]')
  await page.keyboard.press('Space')
  await tabTo(page, 'lesson-prediction [type=submit]')
  await page.keyboard.press('Enter')
  await expect(prediction(page)).toContainText('You committed to this')

  await tabTo(page, 'sim-lab [data-do=run]')
  await page.keyboard.press('Enter')
  await expect(lab(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  const time = lab(page).getByRole('slider', { name: 'Time, in seconds' })
  await expect(time).toBeFocused()
  await page.keyboard.press('End')
  await expect(lab(page).locator('.outcome')).toBeVisible()
  await expect(lab(page).locator('.gap-fig')).toContainText('you said 11')

  await tabTo(page, 'sim-lab .controls select')
  await page.keyboard.press('ArrowDown')
  await expect(lab(page)).toContainText('one pool of 2,000')

  await tabTo(page, 'sim-challenge input[type=range]')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, 'sim-challenge [data-do=grade]')
  await page.keyboard.press('Enter')
  await expect(page.locator('sim-challenge .verdict')).toContainText('goals met')

  await tabTo(page, 'quiz-question [name=answer]')
  await page.keyboard.press('Space')
  await tabTo(page, 'quiz-question [name=sure], quiz-question [name=confidence]')
  await page.keyboard.press('Space')
  await tabTo(page, 'quiz-question button')
  await page.keyboard.press('Enter')
  await expect(
    page.locator('quiz-question').first().getByRole('button', { name: 'Try again' }),
  ).toBeVisible()
})
