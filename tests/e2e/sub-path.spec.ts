import { expect, lab, lesson, open, pages, predictAndRun, test } from './learner.ts'

test(
  'every page opens under a sub-path and stays within it',
  { tag: '@sub-path' },
  async ({ page, baseURL }) => {
    const { pathname } = new URL(baseURL!)
    for (const path of pages) {
      await open(page, path)
      const hrefs = await page
        .locator('a[href^="/"], link[href^="/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(hrefs.filter((href) => !href!.startsWith(pathname))).toEqual([])
    }
  },
)

test(
  'a lesson runs and its progress is found in the report',
  { tag: '@sub-path' },
  async ({ page }) => {
    await open(page, '')
    await page.getByRole('link', { name: 'Start with the first belief' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${lesson}$`))
    await predictAndRun(page, '12')
    await expect(lab(page).locator('.gap-fig')).toContainText('12')
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Your report' })
      .click()
    await expect(page.getByRole('main')).toContainText('12')
  },
)
