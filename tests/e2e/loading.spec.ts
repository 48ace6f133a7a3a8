import { expect, lab, lesson, open, test } from './learner.ts'

test('no simulation is loaded before it is touched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, lesson)
  expect(asked.filter((url) => /engine\.|sim-lab-live/.test(url))).toEqual([])

  await page.getByRole('link', { name: 'Just let me read' }).click()
  await lab(page).getByRole('button', { name: 'Step', exact: true }).click()
  await expect.poll(() => asked.some((url) => /engine\./.test(url))).toBe(true)
})

test('an address that leads nowhere says so and leads back', async ({ page, faults }) => {
  const response = await page.goto('lessons/no-such-lesson/')
  expect(response!.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.getByRole('link', { name: 'To the twenty-four beliefs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serverless, Actually')
  // The browser itself reports the missing page.
  faults.length = 0
})
