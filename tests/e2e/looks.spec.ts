import { arch, platform } from 'node:os'
import { existsSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, lesson, open, test } from './learner.ts'

/**
 * Pictures of parts of pages, compared with those that were taken when the look was last agreed.
 * `npx playwright test looks --project=root --update-snapshots` takes them anew and
 * `node tools/shrink-pictures.mjs` makes them small. Look at them before they are kept.
 */
const isDebian =
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
test.skip(
  platform() !== 'linux' || arch() !== 'x64' || !isDebian,
  'The pictures were taken with the Chromium and the fonts of Debian; elsewhere letters differ.',
)

/** What is looked at, and where it is. A picture of a part changes only when the part does. */
const views: readonly (readonly [name: string, path: string, part: (page: Page) => Locator])[] = [
  ['home', '', (page) => page.locator('.hero')],
  ['lesson', lesson, (page) => page.locator('#belief')],
  ['prediction', lesson, (page) => page.locator('lesson-prediction')],
  ['lab', 'lab/concurrency-pool/', (page) => page.locator('sim-lab .pictures')],
  ['style-interface', 'style/', (page) => page.locator('section[aria-labelledby=interface]')],
  ['style-words', 'style/', (page) => page.locator('.specimens.lesson .specimen').first()],
  ['style-notices', 'style/', (page) => page.locator('section[aria-labelledby=notices]')],
]

// Letters may be drawn a little differently by the next Chromium; a part that moved is more.
const likeness = {
  maxDiffPixelRatio: 0.02,
  threshold: 0.3,
  scale: 'css',
  timeout: 40_000,
} as const

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test.describe(`at ${width} px in ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: 1 })

      for (const [name, path, part] of views)
        test(`${name} looks as agreed`, async ({ page }) => {
          test.slow()
          await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
          await open(page, path)
          await page.evaluate(() => document.fonts.ready)
          const picture = `${name}-${width}-${colorScheme}.png`
          await expect(part(page)).toHaveScreenshot(picture, likeness)
        })
    })
