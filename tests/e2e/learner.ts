import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** The folder is the registration. */
const simulations = readdirSync('src/sims').filter((name) =>
  existsSync(`src/sims/${name}/index.ts`),
)

const lessons = readdirSync('src/content/lessons', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => basename(file, '.mdx').replace(/^\d+-/, ''))

/** Every page of the site, from its root. */
export const pages = [
  '',
  'course/',
  ...lessons.map((slug) => `lessons/${slug}/`),
  'lab/',
  ...simulations.map((id) => `lab/${id}/`),
  'facts/',
  'articles/',
  'misconceptions/',
  'glossary/',
  'incidents/',
  'validation/',
  'report/',
  'style/',
  '404.html',
]
export const lesson = 'lessons/independent-scaling/'

interface Watch {
  /** What the page did that no page may do: break the policy, throw, ask another host. */
  readonly faults: string[]
}

/** A test that fails when any page it opens breaks the policy, throws, or asks another host. */
export const test = base.extend<Watch>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      await page.exposeFunction('reportViolation', (text: string) => faults.push(text))
      await page.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            const report = (window as unknown as { reportViolation: (text: string) => void })
              .reportViolation
            report(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`)
          },
        )
      })
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        const { origin } = new URL(baseURL!)
        if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
          faults.push(`asked elsewhere: ${request.url()}`)
      })
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens a page and lets its elements settle. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

export const prediction = (page: Page): Locator => page.locator('lesson-prediction')
export const lab = (page: Page): Locator => page.locator('sim-lab')

export async function predict(page: Page, answer: string, sure = 'Fairly sure'): Promise<void> {
  const form = prediction(page)
  await form.getByLabel(/^Your number, in %$/).fill(answer)
  await form.getByRole('radio', { name: sure, exact: true }).check()
  await form.getByRole('button', { name: 'Commit' }).click()
}

/** Predicts, runs, and goes to the end of the run. */
export async function predictAndRun(page: Page, answer = '5'): Promise<void> {
  await predict(page, answer)
  await lab(page).getByRole('button', { name: 'Run it' }).click()
  await lab(page).getByRole('button', { name: 'To the end' }).click()
}

/** Moves a slider to a value as a keyboard or a pointer would: with its events. */
export async function slide(field: Locator, value: number): Promise<void> {
  await field.fill(String(value))
}
