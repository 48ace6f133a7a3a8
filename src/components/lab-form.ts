import { formatNumber } from '../lib/format.ts'
import type { Control, Sim, Value, Values } from '../sims/sim.ts'
import { readValue } from '../sims/state.ts'

/** The position of every control that the form shows; the others stay where they are. */
export function readControls(form: HTMLFormElement, sim: Sim, values: Values): Values {
  const data = new FormData(form)
  const read = sim.controls.flatMap((control) => {
    const text = data.get(control.key)
    const value = typeof text === 'string' ? readValue(control, text) : undefined
    return value === undefined ? [] : [[control.key, value] as const]
  })
  return { ...values, ...Object.fromEntries(read) }
}

export function showControls(form: HTMLFormElement, sim: Sim, values: Values): void {
  for (const control of sim.controls) showControl(form, control, values[control.key]!)
}

function showControl(form: HTMLFormElement, control: Control, value: Value): void {
  const field = form.elements.namedItem(control.key)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
  if (field.value !== String(value)) field.value = String(value)
  const output = form.querySelector(`output[for="${field.id}"] b`)
  const text = sayValue(value)
  // What did not move is not written again: it would be announced.
  if (output && output.textContent !== text) output.textContent = text
}

/** A control's position as people read it: 1,400. */
export const sayValue = (value: Value): string =>
  typeof value === 'number' ? formatNumber(value) : value
