import { formatNumber } from '../../lib/format.ts'
import { countRequests, lengthOf, parseTrace, type Trace } from '../../lib/trace.ts'
import { countOf } from '../../lib/words.ts'
import type { Frame } from '../sim-lab-live.ts'

/** Larger files are refused unread, in bytes. */
const fileSizeLimit = 5_000_000

const sectionOf = (frame: Frame): HTMLElement =>
  frame.closest('lab-bench')!.querySelector<HTMLElement>('.traffic')!

/** Reads the chosen file and runs the simulation with it, or says why it is no trace. */
export async function readTrace(frame: Frame): Promise<void> {
  const section = sectionOf(frame)
  const field = section.querySelector<HTMLInputElement>('[type=file]')!
  const [file] = field.files ?? []
  if (!file) return
  const found = await readFile(file)
  if ('problem' in found) {
    // The same file, mended, is a change too.
    field.value = ''
    return tell(section, `${found.problem} ${sayKept(section)}`)
  }
  section.dataset['file'] = file.name
  use(frame, found.trace)
  section.querySelector<HTMLButtonElement>('[data-tool=remove]')!.hidden = false
  tellUse(frame)
}

/** Says what of the file is used, which depends on when it begins. */
export function tellUse(frame: Frame): void {
  const section = sectionOf(frame)
  if (!frame.trace) return
  tell(section, `“${section.dataset['file']}” is in use: ${describe(frame, frame.trace)}`)
}

export function removeTrace(frame: Frame): void {
  const section = sectionOf(frame)
  const field = section.querySelector<HTMLInputElement>('[type=file]')!
  use(frame, undefined)
  delete section.dataset['file']
  field.value = ''
  field.focus()
  section.querySelector<HTMLButtonElement>('[data-tool=remove]')!.hidden = true
  tell(section, 'The simulation makes its own traffic again.')
}

async function readFile(file: File): Promise<ReturnType<typeof parseTrace>> {
  if (file.size > fileSizeLimit) return { problem: 'This file is larger than 5 MB.' }
  const text = await file.text().catch(() => undefined)
  return text === undefined
    ? { problem: 'The browser could not read this file.' }
    : parseTrace(text)
}

/** To the frame this is a control that has moved. */
function use(frame: Frame, trace: Trace | undefined): void {
  frame.trace = trace
  frame.querySelector('.controls')!.dispatchEvent(new Event('input', { bubbles: true }))
}

function describe(frame: Frame, trace: Trace): string {
  const lengthS = lengthOf(trace)
  const requests = countOf(countRequests(trace), 'request').replace(/^\d+/, (count) =>
    formatNumber(Number(count)),
  )
  return `${requests} in ${sayS(lengthS)}.${sayCut(frame, lengthS)}`
}

function sayCut(frame: Frame, lengthS: number): string {
  const { startsAt } = sectionOf(frame).dataset
  const startS = Number(frame.querySelector<HTMLInputElement>(`[name="${startsAt}"]`)!.value)
  const roomS = Number(frame.querySelector<HTMLInputElement>('.scrub')!.max) - startS
  if (roomS <= 0) return ' None of it is used: the run ends where it would begin.'
  return lengthS > roomS
    ? ` Of that, the first ${sayS(roomS)} are used: the run ends there, and the rest is cut off.`
    : ''
}

const sayS = (seconds: number): string =>
  `${formatNumber(seconds, Number.isInteger(seconds) ? 0 : 1)} s`

const sayKept = ({ dataset }: HTMLElement): string =>
  dataset['file'] === undefined ? 'Nothing was changed.' : `“${dataset['file']}” stays in use.`

/** What is told already is not written again: it would be announced. */
function tell(section: HTMLElement, sentence: string): void {
  const told = section.querySelector('[data-part=told]')!
  if (told.textContent !== sentence) told.textContent = sentence
}
