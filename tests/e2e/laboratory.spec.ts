import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, lab, open, slide, test } from './learner.ts'

const pool = 'lab/concurrency-pool/'
const compared = (page: Page) => page.getByRole('region', { name: 'A and B compared' })
const traffic = (page: Page) => page.getByRole('region', { name: 'Bring your own traffic' })

/** Presses a button that saves a file, and reads the file. */
async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function bring(page: Page, text: string): Promise<void> {
  await traffic(page)
    .getByLabel('Traffic file')
    .setInputFiles({ name: 'night.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

test.describe('the gallery', () => {
  test('leads to every simulation', async ({ page }) => {
    await open(page, 'lab/')
    const links = page.getByRole('main').getByRole('link')
    await expect(
      page.getByRole('navigation', { name: 'Site' }).locator('[aria-current]'),
    ).toHaveText('Laboratory')
    await links.filter({ hasText: 'One pool of places' }).click()
    await expect(page).toHaveURL(new RegExp(`${pool}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One pool of places')
  })
})

test.describe('a simulation in the laboratory', () => {
  test('asks for no prediction and has every control in sight', async ({ page }) => {
    await open(page, pool)
    await expect(lab(page).locator('.outcome')).toBeVisible()
    await expect(lab(page).getByLabel('Images provision')).toBeVisible()
    const more = lab(page).locator('summary', { hasText: 'More controls' })
    await expect(more).toHaveCount(0)
  })

  test('gives its pictures as an SVG that needs no page', async ({ page, context }) => {
    await open(page, pool)
    await slide(lab(page).getByRole('slider', { name: 'Time, in seconds' }), 14)
    const { name, bytes } = await save(page, 'Pictures as SVG')
    expect(name).toBe('concurrency-pool-seed-7.svg')
    const svg = bytes.toString()
    expect(svg).toContain('One mark stands for 25 requests.')
    expect(svg).not.toMatch(/var\(|class="(?:req|scene|plot)/)

    const alone = await context.newPage()
    await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
    const told = await alone.evaluate(() => ({
      root: document.documentElement.localName,
      words: document.documentElement.textContent,
      fills: new Set(
        [...document.querySelectorAll('path')].map((path) => getComputedStyle(path).fill),
      ).size,
    }))
    expect(told.root).toBe('svg')
    expect(told.words).toContain('limit 1,000')
    expect(told.fills).toBeGreaterThan(3)
    await alone.close()
  })

  test('gives its pictures as a PNG with something in it', async ({ page }) => {
    await open(page, pool)
    const { name, bytes } = await save(page, 'Pictures as PNG')
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const width = await lab(page)
      .locator('.pictures')
      .evaluate((element) => element.clientWidth)
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1.5 * width)
    expect(bytes.length).toBeGreaterThan(20_000)
  })

  test('gives its numbers with settings, seed and rules', async ({ page }) => {
    await open(page, pool)
    await slide(lab(page).getByLabel('Burst of reports'), 350)
    await lab(page).getByRole('button', { name: 'Another seed' }).click()
    await expect(lab(page).locator('[data-part=seed]')).toHaveText('8')
    const { name, bytes } = await save(page, 'Numbers as CSV')
    expect(name).toBe('concurrency-pool-seed-8.csv')
    const rows = bytes.toString().split('\r\n')
    expect(rows[0]).toBe('kind,key,name,unit,believed,actual')
    expect(rows).toContain('setting,burstPerS,Burst of reports,/s,350,350')
    expect(rows).toContain('run,seed,Seed,,8,8')
    expect(rows).toContain('run,as-of,Rules of,,today,today')
    const throttles = rows.find((row) => row.startsWith('measure,throttles,'))!
    const shown = lab(page).getByRole('row', { name: 'Tries answered with a 429' })
    const [believed, actual] = throttles.split(',').slice(-2).map(Number)
    await expect(shown.getByRole('cell').nth(0)).toHaveText(believed!.toLocaleString('en'))
    await expect(shown.getByRole('cell').nth(1)).toHaveText(actual!.toLocaleString('en'))
  })
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the run is there, and nothing pretends to be operable', async ({ page }) => {
    await page.goto(pool)
    await expect(lab(page).locator('svg').first()).toBeVisible()
    await expect(lab(page).getByRole('table')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Keep this setting as A' })).toBeHidden()
    await expect(page.getByText('Moving the controls needs JavaScript')).toBeVisible()
  })
})

test.describe('two settings', () => {
  test('are compared as B moves, on the same seed', async ({ page }) => {
    await open(page, pool)
    await page.getByRole('button', { name: 'Keep this setting as A' }).click()
    await expect(compared(page)).toContainText('Nothing yet: B stands where A does.')
    await lab(page).getByLabel('Limit of the account').selectOption('3000')
    const limit = compared(page).getByRole('row', { name: 'Limit of the account' })
    await expect(limit.getByRole('cell').nth(0)).toHaveText('1,000')
    await expect(limit.getByRole('cell').nth(1)).toHaveText('3,000')
    const lost = compared(page).getByRole('row', { name: 'Checkout lost in the burst' }).first()
    await expect(lost.getByRole('cell').nth(1)).toHaveText('0.0')
    await expect(lost.getByRole('cell').nth(2)).toHaveText(/^−3\d\.\d\spoints, better$/)
    await lab(page).getByRole('button', { name: 'Another seed' }).click()
    await expect(compared(page)).toContainText('of seed 8')
    await page.getByRole('button', { name: 'Forget A' }).click()
    await expect(compared(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keep this setting as A' })).toBeFocused()
  })

  test('are both in the link', async ({ page }) => {
    await open(page, pool)
    await page.getByRole('button', { name: 'Keep this setting as A' }).click()
    await lab(page).getByLabel('Limit of the account').selectOption('3000')
    const lost = compared(page).getByRole('row', { name: 'Checkout lost in the burst' }).first()
    await expect(lost).toContainText('better')
    const before = await compared(page).textContent()
    await lab(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(page).toHaveURL(/limit=3000.*&a=/)
    await page.reload()
    await expect(page.getByText('A comes from the link.')).toBeVisible()
    await expect(compared(page)).toHaveText(before!)
    await expect(lab(page).locator('.problems')).toBeEmpty()
  })

  test('of a damaged link are told apart: what can be read is shown', async ({ page }) => {
    const b = '#sim=concurrency-pool&preset=quiet-night'
    const a = encodeURIComponent('sim=concurrency-pool&preset=reporting-burst&limit=20')
    await open(page, `${pool}${b}&a=${a}`)
    await expect(page.getByText('In A: “Limit of the account” cannot be “20”')).toBeVisible()
    await expect(compared(page).getByRole('row', { name: 'Burst of reports' })).toBeVisible()

    await page.goto('about:blank')
    await open(page, `${pool}${b}&a=%E0%A4%A`)
    await expect(page.getByText('The setting A in the link cannot be read')).toBeVisible()
    await expect(lab(page).getByLabel('Scenario')).toHaveValue('quiet-night')
    await expect(compared(page)).toBeHidden()
  })

  test('can be compared with the keyboard alone', async ({ page }) => {
    await open(page, pool)
    const keep = page.getByRole('button', { name: 'Keep this setting as A' })
    await keep.focus()
    await page.keyboard.press('Enter')
    await expect(compared(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Forget A' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(compared(page)).toBeFocused()
    await lab(page).getByLabel('Checkout reserves').focus()
    await page.keyboard.press('ArrowRight')
    const moved = compared(page).getByRole('row', { name: 'Checkout reserves' })
    await expect(moved.getByRole('cell').nth(2)).toContainText('+10')
    await expect(lab(page).getByLabel('Checkout reserves')).toBeFocused()
  })
})

test.describe('traffic from a file', () => {
  test('takes the place of the burst, and leaves again', async ({ page }) => {
    await open(page, pool)
    const table = lab(page).getByRole('table')
    const before = await table.textContent()
    await bring(page, 'time,count\r\n0,900\r\n1,0\r\n2,900\r\n')
    await expect(traffic(page)).toContainText('“night.csv” is in use: 1,800 requests in 3 s.')
    await expect(table).not.toHaveText(before!)
    await lab(page).getByRole('button', { name: 'Copy link' }).click()
    expect(page.url()).not.toContain('900')
    await traffic(page).getByRole('button', { name: 'Remove the file' }).click()
    await expect(table).toHaveText(before!)
  })

  test('that is longer than the run is cut, and the page says so', async ({ page }) => {
    await open(page, pool)
    const rows = Array.from({ length: 60 }, (_, second) => `${second},${100 + second}`)
    await bring(page, rows.join('\n'))
    await expect(traffic(page)).toContainText('Of that, the first 22 s are used')
    await slide(lab(page).getByLabel('Burst starts at'), 20)
    await expect(traffic(page)).toContainText('Of that, the first 10 s are used')
  })

  test('that cannot be read changes nothing, and the page names the row', async ({ page }) => {
    await open(page, pool)
    const table = lab(page).getByRole('table')
    const before = await table.textContent()
    await bring(page, 'time;count\n0;10\n0,5;12')
    await expect(traffic(page)).toContainText('Row 3 has a decimal comma in “0,5”')
    await expect(traffic(page)).toContainText('Nothing was changed.')
    await expect(table).toHaveText(before!)
    await bring(page, '0,10\n5,12\n3,4')
    await expect(traffic(page)).toContainText('Row 3 has the time 3, after 5: times must rise.')
  })
})
