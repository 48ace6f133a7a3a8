import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../tools/browser.mjs'

/*
 * How fast the built laboratory answers in Chromium: what a drag of a control costs from its event
 * to the picture, on the default preset, and how many frames a second playback keeps. The bars are
 * 50 ms and 60 frames.
 *
 *   npm run build && npm run bench:browser
 */

const port = '4390'
const env = { ...process.env, PORT: port, STRICT_PORT: '1' }
const server = spawn('node', ['tools/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
await once(server.stdout, 'data')
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})

try {
  console.log(`Chromium ${browser.version()}\n`)
  console.log('| simulation | a drag, median | 95th percentile | frames a second | marks |')
  console.log('| :--- | ---: | ---: | ---: | ---: |')
  for (const name of readdirSync('src/sims', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['core', 'frame'].includes(entry.name))
    .map((entry) => entry.name)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await page.goto(`http://127.0.0.1:${port}/lab/${name}/`)
    const { median, p95 } = await drag(page)
    const { perS, marks } = await play(page)
    const cells = [`${median.toFixed(1)} ms`, `${p95.toFixed(1)} ms`, perS.toFixed(0), marks]
    console.log(`| ${name} | ${cells.join(' | ')} |`)
    await page.close()
  }
} finally {
  await browser.close()
  server.kill()
}

/** Moves every slider of the frame to and fro: milliseconds of work between event and picture. */
async function drag(page: Page): Promise<{ readonly median: number; readonly p95: number }> {
  await page.locator('sim-lab').hover()
  await page.waitForFunction(() => !document.querySelector('sim-lab .problems')?.textContent)
  await page.waitForLoadState('networkidle')
  const times = await page.evaluate(async () => {
    const found: number[] = []
    const sliders = [...document.querySelectorAll<HTMLInputElement>('.controls input[type=range]')]
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    for (const slider of sliders) {
      const usual = slider.value
      for (const step of ['stepUp', 'stepDown'] as const) {
        await frame()
        slider[step]()
        // The picture is drawn in the next animation frame, between these two callbacks.
        let beganAt = 0
        requestAnimationFrame(() => {
          beganAt = performance.now()
        })
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        // The frame of a simulation asks for its animation frame some microtasks later.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
        await frame()
        // Layout is forced, so that it counts too.
        document.body.getBoundingClientRect()
        found.push(performance.now() - beganAt)
      }
      slider.value = usual
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return found
  })
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!
  return { median: at(0.5), p95: at(0.95) }
}

/** Plays for three seconds: frames drawn in a second, and the most shapes in the pictures. */
async function play(page: Page): Promise<{ readonly perS: number; readonly marks: number }> {
  await page.locator('[data-do=start]').click()
  await page.locator('[data-do=play]').click()
  return page.evaluate(async () => {
    let marks = 0
    let frames = 0
    const begin = performance.now()
    while (performance.now() - begin < 3000) {
      await new Promise(requestAnimationFrame)
      frames++
      const shapes = document.querySelectorAll(
        '.pictures svg :is(use, circle, rect, path, line, text)',
      )
      marks = Math.max(marks, shapes.length)
    }
    return { perS: (1000 * frames) / (performance.now() - begin), marks }
  })
}
