import { sayFound } from '../../lib/search.ts'
import { findGroups, loadIndex, type Index } from './find.ts'
import { createGroup } from './list.ts'

const dialog = document.querySelector<HTMLDialogElement>('dialog.search')!
const field = dialog.querySelector<HTMLInputElement>('[type=search]')!
const status = dialog.querySelector('[role=status]')!
const pages = dialog.querySelector<HTMLElement>('nav')!
const list = dialog.querySelector('[data-part=results]')!
const keySetting = dialog.querySelector<HTMLInputElement>('[data-do=key]')!
const keyName = 'serverless-actually:search-key'

let index: Promise<Index> | undefined
let latest = Promise.resolve()
let asked = ''
let waiting: ReturnType<typeof setTimeout> | undefined

/** Answers the words in the field, unless others have been asked for meanwhile. */
async function answer(): Promise<void> {
  const words = field.value.trim()
  if (words === asked) return
  asked = words
  const isLate = () => words !== asked
  try {
    const groups = words === '' ? [] : await findGroups(await getIndex(), words)
    if (isLate()) return
    const views = await Promise.all(groups.map((group) => createGroup(group, words)))
    if (isLate()) return
    const count = groups.reduce((sum, { found }) => sum + found.length, 0)
    show(views, words === '' ? '' : sayFound(count, words))
  } catch {
    asked = ''
    fail()
  }
}

function getIndex(): Promise<Index> {
  if (!index) status.textContent = 'Loading the index.'
  return (index ??= loadIndex(dialog.dataset['index']!))
}

function fail(): void {
  index = undefined
  show([], dialog.dataset['failed']!)
}

function show(groups: readonly Element[], says: string): void {
  list.replaceChildren(...groups)
  pages.hidden = groups.length > 0
  status.textContent = says
}

/** Enter follows the first result, as soon as there is one; arrows go from result to result. */
async function handleKey(event: KeyboardEvent): Promise<void> {
  if (event.target !== field || event.key !== 'Enter') return move(event)
  clearTimeout(waiting)
  await latest
  await answer()
  list.querySelector('a')?.click()
}

function move(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [field, ...list.querySelectorAll<HTMLElement>('a, button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  stops[at + step]?.focus()
}

function keepKey(): void {
  try {
    if (keySetting.checked) localStorage.removeItem(keyName)
    else localStorage.setItem(keyName, 'off')
  } catch {
    // Where nothing can be kept, the key works again on the next page.
  }
}

field.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => (latest = answer()), 120)
})
dialog.addEventListener('keydown', handleKey)
// A result may stand on the page that lies behind.
dialog.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) dialog.close()
})
keySetting.addEventListener('change', keepKey)
try {
  keySetting.checked = localStorage.getItem(keyName) !== 'off'
} catch {
  keySetting.checked = true
}
/** Answers what was typed while this was fetched; if nothing was, the index is fetched meanwhile. */
async function start(): Promise<void> {
  if (field.value.trim() !== '') return answer()
  try {
    await getIndex()
    if (asked === '') show([], '')
  } catch {
    fail()
  }
}

latest = start()
