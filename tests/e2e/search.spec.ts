import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, lesson, open, test } from './learner.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the course' })
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: 'Words to look for' })
const status = (page: Page) => dialog(page).getByRole('status')
const opener = (page: Page) => page.getByRole('button', { name: 'Search the course' })

async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await expectAnswer(page, words)
}

/** The first answer waits for the index. */
const expectAnswer = (page: Page, words: string) =>
  expect(status(page)).toContainText(`“${words}”`, { timeout: 20_000 })

test(
  'the search is fetched when it is opened, and not before',
  { tag: '@sub-path' },
  async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page, lesson)
    expect(asked.filter((url) => /pagefind|dialog-live/.test(url))).toEqual([])
    await opener(page).click()
    await expect(field(page)).toBeFocused()
    await search(page, 'reserved concurrency')
    expect(asked.some((url) => url.includes('/pagefind/pagefind.js'))).toBe(true)
  },
)

for (const [words, kind, title, place] of [
  ['reservation', 'Glossary', 'reserved concurrency', /\/glossary\/#reserved-concurrency$/],
  ['message in an SQS queue', 'Facts', 'Message in an SQS queue', /\/facts\/#[\w-]+$/],
  ['starts clean', 'Misconceptions', 'Every invocation starts clean', /\/misconceptions\/#every-/],
  ['three years', 'Incidents', 'One user asks for three years', /\/incidents\/#[\w-]+$/],
  ['counted together', 'Lessons', 'Scaled apart, counted together', /\/lessons\/[\w-]+\/$/],
  ['a night under attack', 'Laboratory', 'A night under attack', /\/lab\/attack\/$/],
] as const)
  test(
    `“${words}” finds an entry under ${kind} and leads to its place`,
    { tag: '@sub-path' },
    async ({ page }) => {
      await open(page, '')
      await opener(page).click()
      await search(page, words)
      const group = dialog(page)
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: kind }) })
      await group.getByRole('link', { name: title }).first().click()
      await expect(page).toHaveURL(place)
      const id = new URL(page.url()).hash.slice(1)
      if (id) await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    },
  )

test(
  'keys alone open it, go through what was found, follow it and close it',
  { tag: '@sub-path' },
  async ({ page }) => {
    await open(page, 'glossary/')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()

    await page.keyboard.press('Control+k')
    await page.keyboard.type('concurrency')
    await expectAnswer(page, 'concurrency')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(dialog(page).getByRole('link').nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/lessons\//)
  },
)

test('a result on the page that lies behind closes the search and shows it', async ({ page }) => {
  await open(page, 'glossary/')
  await opener(page).click()
  await search(page, 'cold start')
  await dialog(page).getByRole('link', { name: 'cold start', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('dt:target')).toBeInViewport()
})

test('a name written in full is found first', async ({ page }) => {
  await open(page, '')
  await opener(page).click()
  await search(page, 'concurrency')
  const glossary = dialog(page).locator('section', { hasText: 'Glossary' })
  await expect(glossary.getByRole('link').first()).toHaveText('concurrency')
})

test('the rest of a kind is added when asked for, and the keyboard goes on there', async ({
  page,
}) => {
  await open(page, '')
  await opener(page).click()
  await search(page, 'concurrency')
  const facts = dialog(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Facts' }) })
  const all = Number(await facts.getByRole('heading').locator('span').textContent())
  expect(all).toBeGreaterThan(4)
  await expect(facts.locator('ul > li')).toHaveCount(4)
  await facts.getByRole('button', { name: `${all - 4} more` }).click()
  await expect(facts.locator('ul > li')).toHaveCount(all)
  await expect(facts.locator('ul > li').nth(4).getByRole('link')).toBeFocused()
})

test('shortcuts do nothing while the reader writes', async ({ page }) => {
  await open(page, 'misconceptions/')
  await page.getByRole('searchbox', { name: 'Words to look for' }).press('/')
  await expect(dialog(page)).toBeHidden()
})

test('the key alone can be given up, and stays so', async ({ page }) => {
  await open(page, '')
  await opener(page).click()
  await dialog(page).getByRole('checkbox', { name: 'Open the search with the key /' }).uncheck()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveValue('')
  await expect(
    dialog(page).getByRole('checkbox', { name: 'Open the search with the key /' }),
  ).not.toBeChecked()
})

test('nothing found is said, with pages to look through', async ({ page }) => {
  await open(page, '')
  await opener(page).click()
  await search(page, 'xyzzy')
  await expect(status(page)).toHaveText('Nothing found for “xyzzy”. A shorter word may find more.')
  await expect(dialog(page).getByRole('link', { name: 'Glossary' })).toBeVisible()
})

for (const missing of ['**/pagefind/pagefind.js', '**/pagefind/*.pf_meta', '**/dialog-live*.js'])
  test(`a search without ${missing} says so`, async ({ page, faults }) => {
    await page.route(missing, (route) => route.abort())
    await open(page, '')
    await opener(page).click()
    await field(page).fill('limit')
    await expect(status(page)).toHaveText('The search could not be loaded.')
    await expect(dialog(page).getByRole('link', { name: 'Facts' })).toBeVisible()
    // The browser itself reports what could not be fetched.
    faults.length = 0
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open search in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '')
    await opener(page).click()
    await search(page, 'concurrency')
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  })

test('nothing of it is wider than a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '')
  await opener(page).click()
  await search(page, 'ReservedConcurrentExecutions')
  const sizes = await dialog(page)
    .locator('.search-body')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(sizes).toBeLessThanOrEqual(0)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })
  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto('')
    await expect(opener(page)).toBeHidden()
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole('link', { name: 'Glossary' })).toBeVisible()
  })
})
