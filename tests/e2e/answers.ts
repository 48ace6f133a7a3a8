import type { Locator } from '@playwright/test'
import { slide } from './learner.ts'

/** As much of what the page carries as these tests need to answer like someone who knows. */
interface Marking {
  readonly kind: string
  readonly key: number | string
  readonly options: readonly Option[]
  readonly statements: readonly Option[]
  readonly reasons: readonly Option[]
  readonly candidates: readonly Option[]
  readonly sequence: readonly string[]
  readonly items: readonly { readonly id: string; readonly in: string }[]
  readonly points: readonly { readonly at: number; readonly actual: number }[]
}

interface Option {
  readonly id: string
  readonly correct: boolean
}

export const readMarking = async (place: Locator): Promise<Marking> =>
  JSON.parse((await place.getAttribute('data-question'))!)

export const tick = (place: Locator, name: string, value: string): Locator =>
  place.locator(`[name="${name}"][value="${value}"]`)

const right = (options: readonly Option[]): string => options.find(({ correct }) => correct)!.id

/** Fills in the right answer, but for the controls of a simulation. */
export async function fillRight(place: Locator): Promise<void> {
  const marking = await readMarking(place)
  switch (marking.kind) {
    case 'choice':
    case 'multiple':
      for (const { id, correct } of marking.options)
        if (correct && (await tick(place, 'answer', id).isEnabled()))
          await tick(place, 'answer', id).check()
      return
    case 'two-tier':
      await tick(place, 'statement', right(marking.statements)).check()
      return tick(place, 'reason', right(marking.reasons)).check()
    case 'fault':
      return tick(place, 'answer', right(marking.candidates)).check()
    case 'number':
    case 'trace':
      return place.getByRole('textbox').fill(String(marking.key))
    case 'match':
      for (const item of marking.items) {
        const list = place.locator(`select[name="${item.id}"]`)
        if (await list.isEnabled()) await list.selectOption(item.in)
      }
      return
    case 'predict':
      for (const { at, actual } of marking.points) {
        const slider = place.locator(`[name="at:${at}"]`)
        if (await slider.isEnabled()) await slide(slider, Math.round(actual))
      }
      return
    case 'order':
      for (const [index, id] of marking.sequence.entries()) {
        const ids = await orderOf(place)
        const item = place.locator(`li:has([value="${id}"])`)
        for (let moves = ids.indexOf(id); moves > index; moves--)
          await item.getByRole('button', { name: 'Move up' }).click()
      }
  }
}

/** The items of an order as they stand, by their ids. */
export const orderOf = (place: Locator): Promise<readonly string[]> =>
  place
    .locator('input[type=hidden]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

/** Fills in something that is not right. */
export async function fillWrong(place: Locator): Promise<void> {
  const marking = await readMarking(place)
  const wrong = (options: readonly Option[]) => options.find(({ correct }) => !correct)!.id
  switch (marking.kind) {
    case 'two-tier':
      await tick(place, 'statement', wrong(marking.statements)).check()
      return tick(place, 'reason', wrong(marking.reasons)).check()
    case 'fault':
      return tick(place, 'answer', wrong(marking.candidates)).check()
    case 'trace':
      return place.getByRole('textbox').fill('something else')
    case 'match':
      for (const list of await place.getByRole('combobox').all())
        await list.selectOption({ index: 1 })
      return
    case 'predict': {
      const [first, ...others] = await place.getByRole('slider').all()
      await slide(first!, Math.round(marking.points[0]!.actual))
      for (const slider of others) await slider.press('End')
      return
    }
    case 'order':
      return place.getByRole('button', { name: 'Move up' }).nth(1).click()
  }
}

export async function check(place: Locator, sure = 'Fairly sure'): Promise<void> {
  await place.getByRole('radio', { name: sure, exact: true }).check()
  await place.getByRole('button', { name: 'Check' }).click()
}
