import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { check, fillRight } from './answers.ts'
import { expect, lab, lesson, open, slide, test } from './learner.ts'

interface Authored {
  readonly id: string
  readonly kind: string
  readonly options?: readonly { readonly id: string; readonly correct?: boolean }[]
  readonly solution?: Readonly<Record<string, number | string>>
}

const { questions: authored } = parse(
  readFileSync('src/content/quizzes/independent-scaling.yaml', 'utf8'),
) as { readonly questions: readonly Authored[] }

const first = (kind: Authored['kind']): Authored => authored.find((item) => item.kind === kind)!

const question = (page: Page, { id }: Authored): Locator =>
  page.locator(`quiz-question[data-id="independent-scaling/${id}"]`)

/** Answers by the authored key, as someone who knows would. */
async function answerRight(page: Page, item: Authored): Promise<void> {
  const place = question(page, item)
  await fillRight(place)
  for (const [key, value] of Object.entries(item.solution ?? {})) {
    const control = place.locator(`[name="${key}"]`)
    const isChoice = await control.evaluate((field) => field.tagName === 'SELECT')
    if (isChoice) await control.selectOption(String(value))
    else await slide(control, Number(value))
  }
  await check(place)
}

test.beforeEach(async ({ page }) => open(page, lesson))

test('a question asks how sure the reader is before it says anything', async ({ page }) => {
  const item = question(page, first('choice'))
  await item.locator('[name=answer]').first().check()
  await item.getByRole('button', { name: 'Check' }).click()
  await expect(item).toContainText('Say how sure you are first.')
  await expect(item.getByRole('button', { name: 'Try again' })).toBeHidden()
})

test('a wrong answer is told which thought it came from, and comes back when it was certain', async ({
  page,
}) => {
  const authoredItem = first('choice')
  const wrong = authoredItem.options!.find(({ correct }) => !correct)!
  const item = question(page, authoredItem)
  await item.locator(`[name=answer][value="${wrong.id}"]`).check()
  await check(item, 'Certain')
  await expect(item.locator('.verdict')).toHaveText('Not right.')
  await expect(item.locator('.verdict')).toBeFocused()
  await expect(item.locator('.option.chosen')).toContainText('You, certain')
  await expect(item.locator('.option.right')).toContainText('Actual')
  await expect(item.locator('.why')).toContainText('You were certain')

  await page.reload()
  await expect(item.locator('.verdict')).toHaveText('Not right.')
  await expect(page.locator('quiz-score')).toContainText('none right')
  await item.getByRole('button', { name: 'Try again' }).click()
  await answerRight(page, authoredItem)
  await expect(item.locator('.verdict')).toHaveText('Right.')

  await open(page, 'report/')
  await expect(page.getByRole('main')).toContainText('1 of 1')
})

test('the end of the quiz tells which belief showed, how sure the reader was, and where to look', async ({
  page,
}) => {
  const findings = page.getByRole('region', { name: 'What your answers show' })
  await expect(findings).toBeHidden()
  const authoredItem = first('choice')
  const wrong = authoredItem.options!.find(({ correct }) => !correct)!
  const item = question(page, authoredItem)
  await item.locator(`[name=answer][value="${wrong.id}"]`).check()
  await check(item, 'Certain')
  await expect(findings.getByRole('listitem')).toHaveCount(1)
  await expect(findings.getByText('Confidently wrong')).toBeVisible()
  await expect(findings.getByText('Solid')).toBeHidden()
  await expect(findings.getByRole('listitem')).toContainText(
    'Open: not answered right since. You were certain.',
  )

  await item.getByRole('button', { name: 'Try again' }).click()
  await answerRight(page, authoredItem)
  await expect(findings.getByRole('listitem')).toContainText('Mended: answered right since.')
  await expect(findings.getByText('Confidently wrong')).toBeHidden()
  await expect(findings.getByText('Solid')).toBeVisible()
  await findings
    .getByRole('link', { name: /^Question / })
    .first()
    .click()
  await expect(item.locator('.prompt')).toBeInViewport()
  await findings.getByRole('link', { name: 'Why one would think so' }).click()
  await expect(page.locator('details[open] .conviction-body')).toBeVisible()
})

test('a multiple choice says what was missed as well as what was wrong', async ({ page }) => {
  const authoredItem = first('multiple')
  const item = question(page, authoredItem)
  const right = authoredItem.options!.filter(({ correct }) => correct)
  await item.locator(`[name=answer][value="${right[0]!.id}"]`).check()
  await check(item, 'A guess')
  await expect(item.locator('.verdict')).toHaveText('Partly right.')
  const shown = item.locator('[data-part=pieces] [data-feedback^="missed:"]')
  await expect(shown).toHaveCount(right.length - 1)
})

test('a question can be given up, and then explains itself', async ({ page }) => {
  const item = question(page, first('number'))
  await item.getByRole('button', { name: 'I don’t know yet' }).click()
  await expect(item.locator('.verdict')).toHaveText('Here is the answer.')
  await expect(item.locator('[data-part=pieces]')).not.toBeEmpty()
})

test('what is no number is asked for again and not recorded', async ({ page }) => {
  const item = question(page, first('number'))
  await item.getByRole('textbox').fill('about half')
  await check(item, 'Leaning')
  await expect(item.locator('[data-part=ask]')).not.toBeEmpty()
  await expect(item.getByRole('button', { name: 'Try again' })).toBeHidden()
})

test('an explanation leads to a run that shows it', async ({ page }) => {
  const link = page.locator('quiz-question a[href^="#sim="]').first()
  await page.goto(`${lesson}${await link.getAttribute('href')}`)
  await expect(lab(page).locator('.outcome')).toBeVisible()
})

test('answering every question by its key busts the belief, on the map and in the report', async ({
  page,
}) => {
  test.slow()
  for (const item of authored) {
    await answerRight(page, item)
    await expect(question(page, item).locator('.verdict')).toHaveText('Right.')
  }
  await expect(page.locator('quiz-score')).toContainText(`All ${authored.length} answered`)
  await expect(page.locator('[data-lesson=independent-scaling] [data-state]')).toHaveText('busted')
  await open(page, 'report/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One belief tested')
})

/** The right answer to a form of the question for a number that varies, from 0. */
const keyOf = (item: Locator, form: number): Promise<string> =>
  item.evaluate((host, index) => {
    const texts = [host, ...host.querySelectorAll('template')].map(
      (one) => (one as HTMLElement).dataset['question']!,
    )
    return String((JSON.parse(texts[index]!) as { key: number }).key)
  }, form)

const varied = (page: Page) =>
  question(
    page,
    authored.find(({ id }) => id === 'places-held')!,
  )
const another = (item: Locator) => item.getByRole('button', { name: 'Try another like this' })

test('a question can be asked again with other numbers, which are marked and kept as such', async ({
  page,
}) => {
  const item = varied(page)
  const prompt = item.locator('.prompt')
  const first = await prompt.innerText()
  await expect(another(item)).toBeHidden()
  await item.getByRole('textbox').fill(await keyOf(item, 0))
  await check(item, 'Fairly sure')
  await expect(item.locator('.verdict')).toHaveText('Right.')

  await another(item).click()
  await expect(prompt).not.toHaveText(first)
  await expect(item.getByRole('textbox')).toHaveValue('')
  await expect(item.getByRole('textbox')).toBeFocused()
  await item.getByRole('textbox').fill(await keyOf(item, 0))
  await check(item, 'Leaning')
  await expect(item.locator('.verdict')).toHaveText('Not right.')
  await item.getByRole('button', { name: 'Try again' }).click()
  await item.getByRole('textbox').fill(await keyOf(item, 1))
  await check(item, 'Leaning')
  await expect(item.locator('.verdict')).toHaveText('Right.')
  const second = await prompt.innerText()

  await page.reload()
  await expect(item.locator('.verdict')).toHaveText('Right.')
  await expect(prompt).toHaveText(second, { useInnerText: true })
  await expect(item.getByRole('textbox')).toHaveValue(await keyOf(item, 1))
  await expect(page.locator('quiz-score')).toContainText('one right')
  for (let rest = 0; rest < 3; rest++) {
    await another(item).click()
    await item.getByRole('button', { name: 'I don’t know yet' }).click()
  }
  await expect(prompt).toHaveText(first, { useInnerText: true })
})

test('not to know another form is no mistake, and shows the answer to that form', async ({
  page,
}) => {
  const item = varied(page)
  await item.getByRole('button', { name: 'I don’t know yet' }).click()
  await another(item).click()
  await item.getByRole('button', { name: 'I don’t know yet' }).click()
  await page.reload()
  await expect(item.locator('.verdict')).toHaveText('Here is the answer.')
  await expect(item.locator('[data-part=pieces]')).toContainText(`${await keyOf(item, 1)} places`)
  await expect(page.locator('quiz-score i.unknown')).toHaveCount(1)
  await open(page, 'report/')
  await expect(page.getByRole('main')).toContainText('You did not know')
})

test('an answer to a form that is gone counts, and is not shown under another form', async ({
  page,
}) => {
  const item = varied(page)
  await item.getByRole('textbox').fill(await keyOf(item, 0))
  await check(item, 'Certain')
  await expect(item.locator('.verdict')).toHaveText('Right.')
  await page.evaluate(() => {
    const key = 'serverless-actually:attempts'
    const stored = JSON.parse(localStorage.getItem(key)!)
    stored.attempts.at(-1).answer.push('variant:99')
    localStorage.setItem(key, JSON.stringify(stored))
  })
  await page.reload()
  await expect(page.locator('quiz-score')).toContainText('one right')
  await expect(item.getByRole('button', { name: 'Check' })).toBeVisible()
  await expect(item.getByRole('textbox')).toHaveValue('')
  await expect(item.getByRole('textbox')).toBeEnabled()
})
