import type { Attempt } from '../lib/attempts.ts'
import { buildReport, type CourseIndex } from '../lib/report.ts'
import { countKeptAside, forgetEverything } from '../stores/everything.ts'
import { $exportedAt } from '../stores/exported-at.ts'
import { $attempts, $notice, importAttempts } from '../stores/progress.ts'
import { readOffer } from './report/bring-file.ts'
import { viewFindings } from './report/findings.tsx'
import { viewHead } from './report/head.tsx'
import { saveProgress } from './report/save-progress.ts'
import { sayDeletion, sayKept } from './report/say-kept.ts'
import { countOf } from '../lib/words.ts'

/** Draws the report from the answers in this browser, and lets the reader take or delete them. */
class ProgressReport extends HTMLElement {
  #course: CourseIndex = { lessons: [], misconceptions: [] }
  #offered: readonly Attempt[] = []
  #stops: readonly (() => void)[] = []

  connectedCallback(): void {
    this.#course = JSON.parse(this.#part('course').textContent)
    this.addEventListener('click', this)
    this.addEventListener('change', this)
    this.#stops = [$attempts, $exportedAt].map((store) => store.subscribe(() => this.#draw()))
    this.#part('keep').hidden = false
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop()
  }

  async handleEvent(event: Event): Promise<void> {
    if (event.type === 'change') return this.#look(event.target as HTMLInputElement)
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-do]')
    if (button) this.#actions[button.dataset['do']!]!()
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    save: () => this.#save(),
    bring: () => this.#field.click(),
    print: () => print(),
    ask: () => this.#ask(),
    add: () => this.#say(`Added: ${countOf(importAttempts(this.#offered), 'answer')}.`),
    leave: () => this.#say('Nothing was added.'),
    keep: () => this.#dialog.close(),
    delete: () => this.#delete(),
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input[type=file]')!
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`)!
  }

  #draw(): void {
    const root = this.dataset['root']!
    const exportedAt = Number($exportedAt.get()) || undefined
    const report = buildReport(this.#course, $attempts.get(), exportedAt)
    this.#part('head').innerHTML = viewHead(report, root).markup
    this.#part('findings').innerHTML = viewFindings(report, root).markup
    this.#part('kept').textContent = sayKept(report, countKeptAside())
  }

  /** Says what happened, and takes back an offer that it answers. */
  #say(sentence: string, offered: readonly Attempt[] = []): void {
    this.#offered = offered
    this.#part('said').textContent = sentence
    this.#part('offer').hidden = offered.length === 0
    this.#part('add').textContent = `Add ${countOf(offered.length, 'answer')}`
  }

  #save(): void {
    if ($attempts.get().length === 0) return this.#say('There is nothing to save yet.')
    saveProgress()
    this.#say('Saved as a file, where your browser puts downloads.')
  }

  async #look(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? []
    if (!file) return
    const { sentence, added } = await readOffer(file, $attempts.get())
    field.value = ''
    this.#say(sentence, added)
  }

  #ask(): void {
    const pieces = countKeptAside()
    if ($attempts.get().length + pieces === 0 && $notice.get() === '')
      return this.#say('There is nothing to delete.')
    const { question, consequence, action } = sayDeletion($attempts.get().length, pieces)
    this.#part('question').textContent = question
    this.#part('consequence').textContent = consequence
    this.#part('delete').textContent = action
    this.#dialog.showModal()
  }

  #delete(): void {
    this.#dialog.close()
    forgetEverything()
    this.#say('Everything is deleted.')
  }
}

customElements.define('progress-report', ProgressReport)
