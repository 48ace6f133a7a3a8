import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Control, Value } from '../../sims/sim.ts'

/** Empty for a choice. */
export const unitOf = (control: Control): string => (control.kind === 'range' ? control.unit : '')

export function sayPosition(control: Control, value: Value): string {
  if (control.kind === 'choice')
    return control.options.find((option) => option.value === value)?.label ?? String(value)
  return formatNumber(Number(value), digitsOf(control.step))
}

/** How B stands to A in a control. */
export function sayMove(control: Control, a: Value, b: Value): string {
  if (typeof a !== 'number' || typeof b !== 'number') return 'another'
  return sayBy(b - a, control.kind === 'range' ? digitsOf(control.step) : 0)
}

/** A difference with its sign; one between shares is told in points. */
export const sayBy = (by: number, digits?: number, unit?: string): string =>
  (by > 0 ? '+' : '') + withUnit(by, unit === '%' ? 'points' : '', digits)

/** The digits behind the point that a step has. */
const digitsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0
