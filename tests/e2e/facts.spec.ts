import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './learner.ts'

const entries = (page: Page): Locator => page.locator('facts-filter article:visible')
const count = (page: Page): Locator => page.locator('facts-filter').getByRole('status')
const entry = (page: Page, id: string): Locator => page.locator(`article[id="${id}"]`)
const field = (page: Page, label: string): Locator =>
  page.getByRole('search', { name: 'Facts' }).getByLabel(label, { exact: true })

test.describe('the ledger', () => {
  test('is filtered by words, whatever their order', async ({ page }) => {
    await open(page, 'facts/')
    const all = await entries(page).count()
    await field(page, 'Text').fill('Synchronous 6 mb')
    await expect(entry(page, 'lambda-sync-payload')).toBeVisible()
    await expect(entry(page, 'sqs-message-size')).toBeHidden()
    const shown = await entries(page).count()
    expect(shown).toBeLessThan(all)
    await expect(count(page)).toHaveText(`${shown} of ${all} facts.`)
  })

  test('is filtered by service, and hides topics without an entry', async ({ page }) => {
    await open(page, 'facts/')
    await field(page, 'Service').selectOption('CloudFormation')
    await expect(entry(page, 'cfn-resources')).toBeVisible()
    for (const shown of await entries(page).all())
      await expect(shown).toContainText('CloudFormation')
    await expect(page.getByRole('heading', { name: 'Cold starts' })).toBeHidden()
    const topics = page.getByRole('navigation', { name: 'Topics' })
    await expect(topics.getByRole('link', { name: 'Cold starts' })).toBeHidden()
    await expect(topics.getByRole('link', { name: 'Tools, the edge' })).toBeVisible()
  })

  test('is filtered by what changed since a year or a day', async ({ page }) => {
    await open(page, 'facts/')
    await field(page, 'Changed since').fill('2025')
    await expect(entry(page, 'lambda-async-payload')).toBeVisible()
    await expect(entry(page, 'cfn-resources')).toBeHidden()
    const sinceYear = await entries(page).count()
    await field(page, 'Changed since').fill('2025-10-25')
    await expect(entry(page, 'lambda-async-payload')).toBeHidden()
    expect(await entries(page).count()).toBeLessThan(sinceYear)
  })

  test('is filtered by confidence, and says so in words', async ({ page }) => {
    await open(page, 'facts/')
    await field(page, 'Confidence').selectOption('Unverified')
    await expect(entries(page).first()).toBeVisible()
    for (const shown of await entries(page).all())
      await expect(shown.locator('strong')).toHaveText('Unverified')
  })

  test('says what is wrong with a date once it is written, and asks for none', async ({ page }) => {
    await open(page, 'facts/')
    const all = await entries(page).count()
    const since = field(page, 'Changed since')
    await since.pressSequentially('last')
    await expect(count(page)).toHaveText(`${all} facts.`)
    await since.press('Tab')
    await expect(count(page)).toContainText('“last” is no date')
    await expect(since).toHaveAttribute('aria-invalid', 'true')
    expect(await entries(page).count()).toBe(all)
  })

  test('opens at its list when the address asks for something', async ({ page }) => {
    await open(page, 'facts/?service=sqs')
    await expect(field(page, 'Service')).toHaveValue('sqs')
    await expect(field(page, 'Text')).toBeInViewport()
    await open(page, 'facts/')
    await expect(field(page, 'Text')).not.toBeInViewport()
  })

  test('says where else to look when nothing has all that was asked', async ({ page }) => {
    await open(page, 'facts/')
    const all = await entries(page).count()
    const nothing = page.getByText('No entry of the ledger has all of that.')
    await expect(nothing).toBeHidden()
    await field(page, 'Text').fill('zeppelin')
    await expect(nothing).toBeVisible()
    await expect(entries(page)).toHaveCount(0)
    await page.getByRole('button', { name: `Show all ${all} facts` }).click()
    await expect(nothing).toBeHidden()
    expect(await entries(page).count()).toBe(all)
  })

  test('keeps its filters over a reload, and gives everything back', async ({ page }) => {
    await open(page, 'facts/')
    const all = await entries(page).count()
    await field(page, 'Text').fill('price')
    await field(page, 'Service').selectOption('SQS')
    await expect(page).toHaveURL(/\/facts\/\?q=price&service=sqs$/)
    const shown = await entries(page).count()
    expect(shown).toBeGreaterThan(0)
    await page.reload()
    await expect(field(page, 'Text')).toHaveValue('price')
    await expect(field(page, 'Service')).toHaveValue('sqs')
    await expect(count(page)).toHaveText(`${shown} of ${all} facts.`)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page).toHaveURL(/\/facts\/$/)
    await expect(field(page, 'Text')).toBeFocused()
    expect(await entries(page).count()).toBe(all)
  })

  test('ignores in an address what cannot be asked, and leaves the rest of it', async ({
    page,
  }) => {
    await open(page, 'facts/?service=none&since=soon&confidence=%00&q=%20&from=here')
    await expect(count(page)).toHaveText(/^\d+ facts\.$/)
    await expect(field(page, 'Service')).toHaveValue('')
    await field(page, 'Text').fill('sns')
    await expect(page).toHaveURL(/\/facts\/\?q=sns&from=here$/)
  })

  test('shows a fact that a link names, by clearing only what hides it', async ({ page }) => {
    await open(page, 'facts/?q=nothing-has-this&service=lambda#lambda-async-payload')
    await expect(entry(page, 'lambda-async-payload')).toBeInViewport()
    await expect(field(page, 'Text')).toHaveValue('')
    await expect(field(page, 'Service')).toHaveValue('lambda')
    await expect(page).toHaveURL(/\/facts\/\?service=lambda#lambda-async-payload$/)
  })

  test('shows a fact that a link on the page names while it is hidden', async ({ page }) => {
    await open(page, 'facts/')
    const link = page.getByRole('region', { name: 'What changed, and when' }).getByRole('link')
    const id = new URL((await link.first().getAttribute('href'))!, page.url()).hash.slice(1)
    await field(page, 'Text').fill('nothing-has-this')
    await expect(count(page)).toContainText('None of')
    await link.first().click()
    await expect(entry(page, id)).toBeInViewport()
    await expect(field(page, 'Text')).toHaveValue('')
  })

  test('tells in words what its timelines show', async ({ page }) => {
    await open(page, 'facts/')
    const event = entry(page, 'lambda-async-payload')
    await expect(event.locator('.timeline-plot')).toHaveAttribute('aria-hidden', 'true')
    await event.getByText('All in words').click()
    const words = event.getByRole('listitem').filter({ hasText: 'until' })
    await expect(words.last()).toContainText('256 KB from 16 November 2018 until 24 October 2025.')
    await expect(event.getByRole('listitem').filter({ hasText: 'since' })).toContainText(
      '1 MB since 24 October 2025.',
    )
  })

  test('is the same as data, and its changes as a feed', async ({ page, request }) => {
    await open(page, 'facts/')
    const data = await (await request.get('facts.json')).json()
    expect(data.version).toBe(1)
    expect(data.facts).toHaveLength(await entries(page).count())
    const address = await page.locator('link[type="application/rss+xml"]').getAttribute('href')
    const feed = await (await request.get(address!)).text()
    expect(feed).toContain(': 1 MB; before, 256 KB</title>')
    expect(feed).toContain('/facts/#lambda-async-payload</link>')
  })
})

test.describe('the ledger with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('shows every fact and no form', async ({ page, request }) => {
    const { facts } = await (await request.get('facts.json')).json()
    await page.goto('facts/?q=nothing-has-this')
    await expect(page.getByRole('search', { name: 'Facts' })).toBeHidden()
    expect(await entries(page).count()).toBe(facts.length)
    await expect(page.getByRole('navigation', { name: 'Topics' })).toBeVisible()
  })
})
