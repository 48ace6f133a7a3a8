import {
  expect,
  lab,
  lesson,
  open,
  prediction,
  predict,
  predictAndRun,
  slide,
  test,
} from './learner.ts'

const scrub = 'Time, in seconds'

test.describe('before the prediction', () => {
  test('the outcome is veiled and the run is not offered', async ({ page }) => {
    await open(page, lesson)
    await expect(lab(page).locator('.outcome')).toBeHidden()
    await expect(lab(page).getByRole('button', { name: 'Run it' })).toBeHidden()
    await expect(lab(page)).toContainText('Put your number down')
  })

  test('whoever would rather read can', async ({ page }) => {
    await open(page, lesson)
    await page.getByRole('link', { name: 'Just let me read' }).click()
    await expect(lab(page).locator('.outcome')).toBeVisible()
  })

  test('a number and how sure are both asked for', async ({ page }) => {
    await open(page, lesson)
    await prediction(page).getByRole('button', { name: 'Commit' }).click()
    await expect(prediction(page)).toContainText('Put a number down first.')
    await prediction(page)
      .getByLabel(/^Your number, in %$/)
      .fill('20')
    await prediction(page).getByRole('button', { name: 'Commit' }).click()
    await expect(prediction(page)).toContainText('Say how sure you are, too.')
  })
})

test.describe('after the prediction', () => {
  test('a run plays, and its outcome is told when it is over', async ({ page }) => {
    await open(page, lesson)
    await predict(page, '5')
    await expect(prediction(page)).toContainText('You committed to this')
    await lab(page).getByRole('button', { name: 'Run it' }).click()
    await expect(lab(page).getByRole('button', { name: 'Pause' })).toBeVisible()
    await expect(lab(page).locator('.outcome')).toBeHidden()
    await lab(page).getByRole('button', { name: 'To the end' }).click()
    await expect(lab(page).locator('.outcome')).toBeVisible()
    await expect(lab(page).locator('.gap-fig')).toContainText('you said 5')
    await expect(page.locator('#reason .said')).toContainText('You said 5')
  })

  test('the prediction is still there after a reload, and locked', async ({ page }) => {
    await open(page, lesson)
    await predictAndRun(page, '17')
    await page.reload()
    await expect(prediction(page)).toContainText('17')
    await expect(prediction(page).getByRole('button', { name: 'Commit' })).toBeHidden()
    await expect(lab(page).locator('.gap-fig')).toContainText('you said 17')
  })
})

test.describe('the frame', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, lesson)
    await page.getByRole('link', { name: 'Just let me read' }).click()
  })

  test('moving a control runs both worlds again and says what happened', async ({ page }) => {
    const before = await lab(page).locator('.outcome').textContent()
    await lab(page).getByLabel('Limit of the account').selectOption('3000')
    await expect(lab(page).locator('.outcome')).not.toHaveText(before!)
    await expect(lab(page)).toContainText('one pool of 3,000')
  })

  test('steps, goes back and scrubs through the same run', async ({ page }) => {
    const time = lab(page).getByRole('slider', { name: scrub })
    await slide(time, 12)
    await expect(lab(page).locator('[data-part=clock]')).toHaveText('12.0')
    const picture = lab(page).locator('[data-part=actual]').first()
    const at12 = await picture.innerHTML()
    await lab(page).getByRole('button', { name: 'Step', exact: true }).click()
    await expect.poll(() => picture.innerHTML()).not.toBe(at12)
    await lab(page).getByRole('button', { name: 'Step back' }).click()
    await expect(time).toHaveValue('12')
    expect(await picture.innerHTML()).toBe(at12)
  })

  test('another seed is another day with the same settings', async ({ page }) => {
    const table = lab(page).getByRole('table')
    const before = await table.textContent()
    await lab(page).getByRole('button', { name: 'Another seed' }).click()
    await expect(lab(page).locator('[data-part=seed]')).toHaveText('8')
    await expect(table).not.toHaveText(before!)
  })

  test('what the provider would refuse is said in a sentence, and the last run stays', async ({
    page,
  }) => {
    const before = await lab(page).locator('.outcome').textContent()
    await lab(page).getByLabel('Limit of the account').selectOption('50')
    await expect(lab(page).locator('.outcome')).not.toHaveText(before!)
    const after50 = await lab(page).locator('.outcome').textContent()
    await slide(lab(page).getByLabel('Checkout reserves'), 200)
    await expect(lab(page).locator('.refusal')).not.toBeEmpty()
    await expect(lab(page).locator('.outcome')).toHaveText(after50!)
  })

  test('tasks tick themselves when they are done, and stay ticked', async ({ page }) => {
    const tasks = page.locator('guided-tasks')
    await expect(tasks.locator('.did')).toHaveCount(0)
    await slide(lab(page).getByLabel('Burst of reports'), 350)
    await expect(tasks.locator('.did')).toHaveCount(1)
    await expect(tasks.locator('.did .seen')).toBeVisible()
    await page.reload()
    await expect(tasks.locator('.did')).toHaveCount(1)
  })

  test('a link brings back the same state', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await lab(page).getByLabel('Limit of the account').selectOption('2000')
    await lab(page).getByRole('button', { name: 'Another seed' }).click()
    await slide(lab(page).getByRole('slider', { name: scrub }), 15)
    await lab(page).getByRole('button', { name: 'Copy link to this state' }).click()
    await expect(lab(page)).toContainText('The link is copied.')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const picture = await lab(page).locator('[data-part=actual]').first().innerHTML()

    await page.goto('about:blank')
    await page.goto(link)
    await expect(lab(page).getByLabel('Limit of the account')).toHaveValue('2000')
    await expect(lab(page).locator('[data-part=seed]')).toHaveText('8')
    await expect
      .poll(() => lab(page).locator('[data-part=actual]').first().innerHTML())
      .toBe(picture)
  })

  test('a link that was cut off shows what can be read, and says what cannot', async ({ page }) => {
    await page.goto('about:blank')
    await page.goto(`${lesson}#sim=concurrency-pool&preset=reporting-burst&limit=20`)
    await expect(lab(page)).toContainText('“Limit of the account” cannot be “20”')
    await expect(lab(page).getByLabel('Limit of the account')).toHaveValue('1000')
  })

  test('pauses when it leaves the window', async ({ page }) => {
    await lab(page).getByRole('button', { name: 'Back to the start' }).click()
    await lab(page).getByRole('button', { name: 'Play' }).click()
    await expect(lab(page).getByRole('button', { name: 'Pause' })).toBeVisible()
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await expect(lab(page).getByRole('button', { name: 'Play' })).toHaveCount(1)
  })
})

test('the challenge is graded by the simulator and remembered', async ({ page }) => {
  await open(page, lesson)
  const challenge = page.locator('sim-challenge')
  await challenge.getByRole('button', { name: 'Grade on 20 runs' }).click()
  await expect(challenge.locator('.verdict')).toContainText('goals met')
  await expect(challenge.locator('.unmet').first()).toBeVisible()
})

test.describe('the rules of an earlier year', () => {
  const era = 'Rules of'

  test.beforeEach(async ({ page }) => {
    await open(page, lesson)
    await page.getByRole('link', { name: 'Just let me read' }).click()
    await lab(page).getByLabel('Scenario').selectOption('The burst in Paris')
  })

  test('run at once, and the frame says what they were', async ({ page }) => {
    await expect(lab(page).locator('.outcome')).toContainText('checkout loses')
    await lab(page).getByLabel(era).selectOption({ index: 1 })
    await expect(lab(page).locator('.era')).toContainText('where today it is 1,000 environments')
    await expect(lab(page).locator('.outcome')).toContainText('cannot be added that fast')
    await lab(page).getByLabel(era).selectOption({ index: 0 })
    await expect(lab(page).locator('.era')).toBeEmpty()
    await expect(lab(page).locator('.outcome')).toContainText('checkout loses 3')
  })

  test('stay when the scenario changes, and go with a link', async ({ page }) => {
    await lab(page).getByLabel(era).selectOption({ index: 1 })
    await lab(page).getByLabel('Scenario').selectOption('Quiet night')
    await expect(lab(page).getByLabel(era)).not.toHaveValue('')
    await lab(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(page).toHaveURL(/as-of=20\d\d-\d\d-\d\d/)
    await page.reload()
    await expect(lab(page).getByLabel(era)).not.toHaveValue('')
    await expect(lab(page).locator('.era')).toContainText('then 500 a minute')
  })
})
