import { readdirSync, readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { check, fillRight, fillWrong, orderOf, readMarking, tick } from './answers.ts'
import { expect, open, slide, test } from './learner.ts'

interface Item {
  readonly id: string
  readonly kind: string
}

const folder = 'src/content/quizzes'
const items = readdirSync(folder).flatMap((file) => {
  const { questions } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
    readonly questions: readonly Item[]
  }
  return questions.map((item) => ({ ...item, lesson: file.replace('.yaml', '') }))
})

const kinds = ['two-tier', 'order', 'match', 'trace', 'fault', 'predict'] as const
type Kind = (typeof kinds)[number]

/** One item of each kind, of lesson 1 if it has one. */
const itemOf = (kind: Kind) =>
  items.find((item) => item.kind === kind && item.lesson === 'independent-scaling') ??
  items.find((item) => item.kind === kind)!

const placeOf = (page: Page, kind: Kind): Locator => {
  const { lesson, id } = itemOf(kind)
  return page.locator(`quiz-question[data-id="${lesson}/${id}"]`)
}

async function openAt(page: Page, kind: Kind): Promise<Locator> {
  await open(page, `lessons/${itemOf(kind).lesson}/`)
  return placeOf(page, kind)
}

async function expectNoFaults(page: Page, kind: Kind): Promise<void> {
  const { lesson, id } = itemOf(kind)
  const { violations } = await new AxeBuilder({ page })
    .include(`quiz-question[data-id="${lesson}/${id}"]`)
    .analyze()
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
}

for (const kind of kinds)
  test(`a question of kind ${kind} is answered wrong, then right, and shows that again`, async ({
    page,
  }) => {
    test.slow()
    const item = await openAt(page, kind)
    await expectNoFaults(page, kind)
    await fillWrong(item)
    await check(item, 'Leaning')
    await expect(item.locator('.verdict')).toHaveText(/^(Not|Partly) right\.$/)
    await expect(item.locator('.verdict')).toBeFocused()
    await expect(item.locator('[data-part=pieces] [data-feedback]').first()).toBeVisible()
    await expectNoFaults(page, kind)

    await item.getByRole('button', { name: 'Try again' }).click()
    await fillRight(item)
    await check(item)
    await expect(item.locator('.verdict')).toHaveText('Right.')

    await page.reload()
    await expect(item.locator('.verdict')).toHaveText('Right.')
    if (kind === 'order') expect(await orderOf(item)).toEqual((await readMarking(item)).sequence)
  })

/** Presses Tab until the focus is on an element of the question that matches. */
async function tabTo(item: Locator, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const isThere = await item.evaluate(
      (host, wanted) =>
        host.contains(document.activeElement) && document.activeElement!.matches(wanted),
      selector,
    )
    if (isThere) return
    await item.page().keyboard.press('Tab')
  }
  throw new Error(`the keyboard never reached ${selector}`)
}

const press = (page: Page, key: string) => page.keyboard.press(key)

/** Goes from the ticked option of a group to another with the arrows. */
async function arrowTo(item: Locator, name: string, value: string): Promise<void> {
  await tabTo(item, `[name="${name}"]`)
  await press(item.page(), 'Space')
  for (let presses = 0; presses < 6 && !(await tick(item, name, value).isChecked()); presses++)
    await press(item.page(), 'ArrowDown')
}

/** Answers right with keys alone. */
const byKeyboard: { readonly [K in Kind]: (item: Locator) => Promise<void> } = {
  async 'two-tier'(item) {
    const { statements, reasons } = await readMarking(item)
    await arrowTo(item, 'statement', statements.find(({ correct }) => correct)!.id)
    await arrowTo(item, 'reason', reasons.find(({ correct }) => correct)!.id)
  },
  async order(item) {
    // The focus goes along with what is moved, and what comes next is always further down.
    const { sequence } = await readMarking(item)
    for (const [index, id] of sequence.entries())
      for (let at = (await orderOf(item)).indexOf(id); at > index; at--) {
        await tabTo(item, `li:has([value="${id}"]) [value=up]`)
        await press(item.page(), 'Enter')
      }
  },
  async match(item) {
    for (const { id, in: category } of (await readMarking(item)).items) {
      const list = item.locator(`select[name="${id}"]`)
      await list.focus()
      for (let presses = 0; presses < 6 && (await list.inputValue()) !== category; presses++)
        await press(item.page(), 'ArrowDown')
    }
  },
  async trace(item) {
    await tabTo(item, '[name=answer]')
    await item.page().keyboard.type(String((await readMarking(item)).key))
  },
  async fault(item) {
    const { candidates } = await readMarking(item)
    await arrowTo(item, 'answer', candidates.find(({ correct }) => correct)!.id)
  },
  async predict(item) {
    for (const { at, actual } of (await readMarking(item)).points) {
      await tabTo(item, `[name="at:${at}"]`)
      const slider = item.locator(`[name="at:${at}"]`)
      const step = Number(await slider.getAttribute('step'))
      const way = Number(await slider.inputValue()) < actual ? 'ArrowUp' : 'ArrowDown'
      while (Math.abs(Number(await slider.inputValue()) - actual) > step / 2)
        await press(item.page(), way)
    }
  },
}

for (const kind of kinds)
  test(`a question of kind ${kind} can be answered with the keyboard alone`, async ({ page }) => {
    test.slow()
    const item = await openAt(page, kind)
    await item.locator('.answer :is(input:not([type=hidden]), select, button)').first().focus()
    await byKeyboard[kind](item)
    await tabTo(item, '[name=sure]')
    await press(page, 'Space')
    await tabTo(item, '[type=submit]')
    await press(page, 'Enter')
    await expect(item.locator('.verdict')).toHaveText('Right.')
  })

test('moving an item keeps the focus on its button and says where it is now', async ({ page }) => {
  const item = await openAt(page, 'order')
  const before = await orderOf(item)
  const button = item.getByRole('button', { name: 'Move down' }).first()
  const name = await button.evaluate((element) => element.id)
  await button.focus()
  await press(page, 'Enter')
  await expect(item.getByRole('status').first()).toContainText(`2 of ${before.length}`)
  await expect(item.locator(`[id="${name}"]`)).toBeFocused()
  expect(await orderOf(item)).toEqual([before[1], before[0], ...before.slice(2)])
})

test('an item can be dragged by its grip', async ({ page }) => {
  const item = await openAt(page, 'order')
  const before = await orderOf(item)
  const grips = item.locator('.grip')
  await grips.first().scrollIntoViewIfNeeded()
  const [from, to] = [await grips.first().boundingBox(), await grips.nth(2).boundingBox()]
  await page.mouse.move(from!.x + 5, from!.y + 5)
  await page.mouse.down()
  await expect(item.locator('.held')).toHaveCount(1)
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 12 })
  await page.mouse.up()
  await expect(item.locator('.held')).toHaveCount(0)
  expect((await orderOf(item))[0]).not.toBe(before[0])
  expect((await orderOf(item)).toSorted()).toEqual(before.toSorted())
})

for (const kind of ['match', 'predict'] as const)
  test(`what is right of a ${kind} stays locked and marked for another try`, async ({ page }) => {
    const item = await openAt(page, kind)
    await fillWrong(item)
    await check(item)
    await item.getByRole('button', { name: 'Try again' }).click()
    const locked = item.locator('.right :is(select, input)')
    expect(await locked.count()).toBeGreaterThan(0)
    for (const field of await locked.all()) await expect(field).toBeDisabled()
    await fillRight(item)
    await check(item)
    await expect(item.locator('.verdict')).toHaveText('Right.')
  })

test('a hint costs a quarter of the points, and is still there after a reload', async ({
  page,
}) => {
  const item = await openAt(page, 'order')
  await expect(item.locator('[data-hint]').first()).toBeHidden()
  await item.getByRole('button', { name: 'costs a quarter' }).click()
  await expect(item.locator('[data-hint]').first()).toBeFocused()
  await fillRight(item)
  await check(item)
  await expect(item.locator('.verdict')).toHaveText('Right, with one hint.')
  await page.reload()
  await expect(item.locator('.verdict')).toHaveText('Right, with one hint.')
  await expect(item.locator('[data-hint]').first()).toBeVisible()
  const score = await page.evaluate(
    () => JSON.parse(localStorage.getItem('serverless-actually:attempts')!).attempts[0].score,
  )
  expect(score).toBe(0.75)
})

test('an answer by operating a simulation is a link to the simulation as it was set', async ({
  page,
}) => {
  await open(page, 'lessons/independent-scaling/')
  const item = page.locator('quiz-question[data-id="independent-scaling/keep-checkout-open"]')
  const link = item.getByRole('link', { name: 'as you have set it' })
  await expect(link).toBeHidden()
  await slide(item.getByLabel('Checkout reserves'), 300)
  await check(item)
  await expect(item.locator('.verdict')).toHaveText('Not right.')
  await link.click()
  await expect(page).toHaveURL(/#sim=concurrency-pool&preset=steady-overload&checkoutReserved=300/)
  await expect(page.locator('sim-lab').getByLabel('Checkout reserves')).toHaveValue('300')
})

test('an answer to an item that has changed since is shown as far as it goes', async ({ page }) => {
  const item = await openAt(page, 'match')
  const { lesson, id } = itemOf('match')
  await page.evaluate(
    (question) =>
      localStorage.setItem(
        'serverless-actually:attempts',
        JSON.stringify({
          version: 1,
          attempts: [
            {
              id: 'old',
              question,
              revision: 1,
              answer: ['gone=nowhere', 'purchase=nowhere', 'report=runs'],
              score: 0.2,
              at: 1,
              context: 'lesson',
            },
          ],
        }),
      ),
    `${lesson}/${id}`,
  )
  await page.reload()
  await expect(item.locator('.verdict')).toHaveText('Partly right.')
  await item.getByRole('button', { name: 'Try again' }).click()
  await fillRight(item)
  await check(item)
  await expect(item.locator('.verdict')).toHaveText('Right.')
})

test('what marks questions is fetched when the first one is touched, and not before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const item = await openAt(page, 'order')
  expect(asked.filter((url) => /\/questions\./.test(url))).toEqual([])
  await item.getByRole('button', { name: 'Move up' }).nth(1).click()
  await expect.poll(() => asked.some((url) => /\/questions\./.test(url))).toBe(true)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const kind of kinds)
    test(`a question of kind ${kind} can be read with its key`, async ({ page }) => {
      await page.goto(`lessons/${itemOf(kind).lesson}/`)
      const item = placeOf(page, kind)
      await expect(item.locator('.prompt')).toBeVisible()
      await expect(item.getByRole('button', { name: /^(Move|Check|Show)/ })).toHaveCount(0)
      await item.locator('summary').click()
      await expect(item.locator('.key [data-feedback=key]')).toBeVisible()
      await expect(item.locator('.key [data-feedback=explanation]')).toBeVisible()
    })
})
