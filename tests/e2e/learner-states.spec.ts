import type { Page } from '@playwright/test'
import { expect, lab, lesson, open, predict, prediction, slide, test } from './learner.ts'

const linked = '#sim=concurrency-pool&preset=new-account'
const scenario = (page: Page) => lab(page).getByLabel('Scenario', { exact: true })
const justRead = (page: Page) => page.getByRole('link', { name: 'Just let me read' }).click()

/** Follows a link to a state as the quiz and the challenge do: from within the page. */
const follow = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    const link = Object.assign(document.createElement('a'), { href: hash })
    document.body.append(link)
    link.click()
    link.remove()
  }, fragment)

const attemptsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('serverless-actually:attempts')!).attempts.length,
  )

test.describe('a prediction', () => {
  test('outside the scale is asked for again', async ({ page }) => {
    await open(page, lesson)
    await predict(page, '150')
    await expect(prediction(page).getByRole('button', { name: 'Commit' })).toBeVisible()
    await expect(prediction(page).getByRole('status')).toContainText('100')
  })

  test('may have a decimal comma', async ({ page }) => {
    await open(page, lesson)
    await predict(page, '12,5')
    await expect(prediction(page).locator('.committed')).toContainText('12.5')
    const slider = prediction(page).locator('[name=slider]')
    await expect(slider).toHaveValue(/^1[23]$/)
  })

  test('keeps its outcome veiled over a reload until it is run', async ({ page }) => {
    await open(page, lesson)
    await predict(page, '21')
    await expect(prediction(page).getByRole('button', { name: 'Commit' })).toBeHidden()
    await page.reload()
    await expect(lab(page).getByRole('button', { name: 'Run it' })).toBeVisible()
    await expect(lab(page).locator('.outcome')).toBeHidden()
    await lab(page).getByRole('button', { name: 'Run it' }).click()
    await lab(page).getByRole('button', { name: 'To the end' }).click()
    await expect(lab(page).locator('.outcome')).toBeVisible()
  })

  test('made beside its outcome is told apart, here and in the report', async ({ page }) => {
    await open(page, lesson)
    await justRead(page)
    await predict(page, '36')
    await expect(prediction(page)).toContainText('does not count it')
    await expect(lab(page).locator('.outcome')).toBeVisible()
    await page.reload()
    await expect(lab(page).locator('.outcome')).toBeVisible()
    await open(page, 'report/')
    await expect(page.getByRole('main')).toContainText('the outcome was already on the page')
    await expect(page.getByRole('main')).not.toContainText('made one prediction')
  })

  test('made in another tab lets this one run it', async ({ page, context }) => {
    await open(page, lesson)
    const other = await context.newPage()
    await open(other, lesson)
    await predict(page, '21')
    await expect(prediction(other)).toContainText('You committed to this')
    await expect(lab(other).getByRole('button', { name: 'Run it' })).toBeVisible()
  })

  test('keeps its outcome veiled when Run is pressed twice on a slow line', async ({ page }) => {
    await open(page, lesson)
    await page.route(/assets\/.*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, 600))
      await route.continue()
    })
    await predict(page, '21')
    const run = lab(page).getByRole('button', { name: 'Run it' })
    await run.click()
    await run.click()
    await expect(lab(page).getByRole('button', { name: 'Pause' })).toBeVisible()
    await expect(lab(page).locator('.outcome')).toBeHidden()
  })
})

test.describe('the experiment', () => {
  test('draws no prediction line where the measure has no value', async ({ page, faults }) => {
    await open(page, lesson)
    await justRead(page)
    await scenario(page).selectOption('quiet-night')
    await expect(lab(page).locator('.outcome')).toContainText('Nobody is turned away')
    expect(await lab(page).innerHTML()).not.toContain('NaN')
    expect(faults).toEqual([])
  })

  test('tells a task’s answer when the task is done', async ({ page }) => {
    await open(page, lesson)
    await justRead(page)
    const task = page.locator('guided-tasks li').first()
    const answer = task.locator('.seen')
    await expect(answer).toBeHidden()
    await slide(lab(page).getByLabel('Burst of reports'), 350)
    await expect(answer).toBeVisible()
    await page.reload()
    await expect(answer).toBeVisible()
  })

  test('comes back to a link’s state each time the link is followed', async ({ page }) => {
    await open(page, lesson)
    await follow(page, linked)
    await expect(scenario(page)).toHaveValue('new-account')
    await scenario(page).selectOption('quiet-night')
    await page.locator('#quiz').scrollIntoViewIfNeeded()
    await follow(page, linked)
    await expect(scenario(page)).toHaveValue('new-account')
    await expect(lab(page).getByRole('heading').first()).toBeInViewport()
  })

  test('takes the focus along when a link to a state is followed', async ({ page }) => {
    await open(page, lesson)
    await page
      .locator('quiz-question')
      .first()
      .getByRole('button', { name: 'I don’t know yet' })
      .click()
    await page
      .getByRole('link', { name: /^See it run/ })
      .first()
      .click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('sim-lab') !== null))
      .toBe(true)
  })

  test('says where a link was cut within sight of the reader', async ({ page }) => {
    await page.goto('about:blank')
    await page.goto(`${lesson}#sim=concurrency-pool&preset=reporting-bu`)
    const sentence = lab(page).getByText('There is no scenario “reporting-bu”')
    await expect(sentence).toBeVisible()
    await expect(sentence).toBeInViewport()
  })

  test('announces no control that did not move', async ({ page }) => {
    await open(page, lesson)
    await justRead(page)
    await slide(lab(page).getByLabel('Burst of reports'), 650)
    const other = lab(page).locator('output[for$="reportingMs"]')
    await other.evaluate((output) => {
      new MutationObserver(() => output.setAttribute('data-rewritten', '')).observe(output, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    const outcome = await lab(page).locator('.outcome').textContent()
    await slide(lab(page).getByLabel('Burst of reports'), 1400)
    await expect(lab(page).locator('.outcome')).not.toHaveText(outcome!)
    await expect(other).not.toHaveAttribute('data-rewritten')
  })
})

// No automatic watch: what is refused here is refused by the test.
test('a simulation that could not be fetched says so', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL! })
  await open(page, lesson)
  await page.route(/assets\/.*\.js/, (route) => route.abort())
  await justRead(page)
  await lab(page).getByRole('button', { name: 'Another seed' }).click()
  await expect(lab(page).getByText(/could not be loaded|reload the page/)).toBeVisible()
  await page.getByRole('button', { name: 'Grade on 20 runs' }).click()
  await expect(page.locator('sim-challenge .verdict')).toContainText('could not be loaded')
  await page.close()
})

test('an answer that is checked twice on a slow line is recorded once', async ({ page }) => {
  await open(page, lesson)
  await page.route(/assets\/.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  const question = page.locator('quiz-question').first()
  await question.getByRole('radio').first().check()
  await question.getByRole('radio', { name: 'Leaning' }).check()
  const check = question.getByRole('button', { name: 'Check' })
  await check.click()
  await check.click()
  await expect(question.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(await attemptsIn(page)).toBe(1)
})

test('a fact that is pressed on a wide screen keeps its note in sight', async ({ page }) => {
  await open(page, lesson)
  const fact = page.locator('.fact').first()
  await fact.click()
  await expect(page.locator('.note').first()).toBeInViewport()
})

for (const width of [320, 390, 768, 1024, 1280])
  test(`at ${width} px nothing scrolls sideways, and headings of tables fit`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, lesson)
    await justRead(page)
    const found = await page.evaluate(() => ({
      beyond: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll('th')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent.trim()),
    }))
    expect(found).toEqual({ beyond: 0, cut: [] })
  })
