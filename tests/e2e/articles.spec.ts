import { expect, lesson, open, test } from './learner.ts'

const articles = 'articles/'

test('the chart of the articles shows the numbers of its table', async ({ page }) => {
  await open(page, articles)
  const rows = page.getByRole('table').locator('tbody tr')
  const bars = page.locator('svg.ageing > svg')
  await expect(rows).toHaveCount(5)
  await expect(bars).toHaveCount(5)
  for (let row = 0; row < 5; row++) {
    const cells = await rows.nth(row).getByRole('cell').allTextContents()
    const numbers = cells.map((cell) => cell.trim()).filter((cell) => cell !== '0')
    expect(await bars.nth(row).locator('.count').allTextContents()).toEqual(numbers)
    expect(await bars.nth(row).locator('rect').count()).toBe(numbers.length)
  }
})

test('a number of the table leads to as many claims', async ({ page }) => {
  await open(page, articles)
  const number = page.getByRole('link', { name: /, Wrong, Marko$/ })
  const claims = Number(await number.textContent())
  await number.click()
  await expect(page).toHaveURL(/#marko-wrong$/)
  const group = page.locator('#marko-wrong')
  await expect(group.getByRole('heading', { level: 3 })).toBeInViewport()
  await expect(group.getByRole('listitem')).toHaveCount(claims)
})

test('a claim leads to its entry in the ledger and to its lesson', async ({ page }) => {
  await open(page, `${articles}#knape-11`)
  const claim = page.locator('#knape-11')
  await expect(claim).toBeInViewport()
  await claim.getByRole('link', { name: /^Reserved concurrency/ }).click()
  await expect(page).toHaveURL(/\/facts\/#lambda-reserved-concurrency$/)
  await expect(page.locator('#lambda-reserved-concurrency')).toBeInViewport()
  await page.goBack()
  await claim.getByRole('link', { name: /belief 1,/i }).click()
  await expect(page).toHaveURL(new RegExp(`/${lesson}$`))
})

test('words in a lesson lead to the claim that they answer', async ({ page }) => {
  await open(page, lesson)
  await page.getByRole('link', { name: 'one busy function can break all the others' }).click()
  await expect(page).toHaveURL(/\/articles\/#knape-11$/)
  await expect(page.locator('#knape-11')).toBeInViewport()
})

for (const width of [320, 390, 1280])
  test(`at ${width} px the articles do not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, articles)
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBe(0)
  })
