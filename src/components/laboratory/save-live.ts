import { writeCsv } from '../../lib/csv.ts'
import { findEra } from '../../sims/state.ts'
import { settingOf, stateOf, type Bench } from './bench.ts'
import { listNumbers } from './download/numbers.ts'
import { dotsPerPx, drawPng } from './download/png.ts'
import { drawSvg } from './download/svg.ts'

/** Hands the reader what is on screen as a file, and says so. */
export async function save(kind: 'svg' | 'png' | 'csv', bench: Bench): Promise<void> {
  const { frame } = bench
  const told = frame.closest('lab-bench')!.querySelector('.files [data-part=told]')!
  const { seed, asOf } = stateOf(bench)
  const rules = asOf === undefined ? '' : `-rules-of-${asOf}`
  const name = `${frame.dataset['sim']}-seed-${seed}${rules}.${kind}`
  try {
    hand(name, await make(kind, bench))
    told.textContent = `${name} is saved.`
  } catch {
    told.textContent = 'This browser could not draw the picture. The other files may work.'
  }
}

async function make(kind: 'svg' | 'png' | 'csv', bench: Bench): Promise<Blob> {
  if (kind === 'csv') {
    return new Blob([writeCsv(listRun(bench))], { type: 'text/csv' })
  }
  if (kind === 'png') return drawPng(drawSvg(bench.frame, dotsPerPx))
  return new Blob([drawSvg(bench.frame).text], { type: 'image/svg+xml' })
}

function listRun(bench: Bench): ReturnType<typeof listNumbers> {
  const { sim, eras, frame } = bench
  const state = stateOf(bench)
  const setting = settingOf(bench, state)
  const rulesFrom = findEra(eras, state.asOf).from
  return listNumbers(
    sim,
    { name: frame.dataset['sim']!, state, rulesFrom, trace: frame.trace },
    { believed: sim.count(setting, 'believed'), actual: sim.count(setting, 'actual') },
  )
}

function hand(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Browsers may read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
