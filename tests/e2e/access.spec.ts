import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, lab, lesson, open, pages, predictAndRun, test } from './learner.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Scheme = 'light' | 'dark'

/** What the other theme changes is colours: there axe looks at those alone, in a third of the time. */
async function expectNoFaults(page: Page, scheme: Scheme): Promise<void> {
  // What the sticky line on top happens to cover is not too small.
  await page.evaluate(() => scrollTo(0, 0))
  const axe = new AxeBuilder({ page })
  const asked = scheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast'])
  const { violations } = await asked.analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(told).toEqual([])
}

for (const path of pages)
  test(`axe finds nothing on /${path}, in light and in dark`, async ({ page }) => {
    // The pages to look things up in have some thousand elements.
    test.slow()
    await open(page, path)
    await expectNoFaults(page, 'light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoFaults(page, 'dark')
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a lesson that was worked on in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, lesson)
    await predictAndRun(page)
    await lab(page).getByText('More controls').click()
    await lab(page).getByText('Read the run as text').click()
    const question = page.locator('quiz-question').first()
    await question.locator('input[name=answer]').first().check()
    await question.getByRole('radio', { name: 'Certain', exact: true }).check()
    await question.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('button', { name: 'Grade on 20 runs' }).click()
    await expect(page.locator('sim-challenge .verdict')).not.toBeEmpty()
    await expectNoFaults(page, colorScheme)
    await open(page, 'report/')
    await expectNoFaults(page, colorScheme)
  })

// Half of 1,280 px is what is left of a usual window at 200 %.
const widths = [320, 390, 640, 1024, 1280]

for (const path of pages)
  test(`/${path} loads without a shift, fits every window, and keeps still when asked to`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open(page, path)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await measureOverflow(page), `at ${width} px`).toBeLessThanOrEqual(0)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await findMoving(page)).toEqual([])
  })

/** How much wider the page is than its window, in px. */
const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Figures that fit themselves to their place do so with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    return document.documentElement.scrollWidth - innerWidth
  })

/** What moves, or would. */
const findMoving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        const isStill = transitionDuration
          .split(', ')
          .every((time) => Number.parseFloat(time) === 0)
        return animationName !== 'none' || !isStill || scrollBehavior === 'smooth'
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )

test('with motion the buttons do move, so that the test above sees something', async ({ page }) => {
  await open(page, '')
  const button = page.getByRole('link', { name: 'Start with the first belief' }).first()
  expect(await button.evaluate((link) => getComputedStyle(link).transitionDuration)).not.toMatch(
    /^0s(, 0s)*$/,
  )
})

test('with reduced motion a run shows its end at once and nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, lesson)
  await page.getByRole('link', { name: 'Just let me read' }).click()
  const scrub = lab(page).getByRole('slider', { name: 'Time, in seconds' })
  await lab(page).getByRole('button', { name: 'To the end' }).click()
  await expect(scrub).toHaveValue('30')
  const animations = await page.evaluate(() => document.getAnimations().length)
  expect(animations).toBe(0)
})
