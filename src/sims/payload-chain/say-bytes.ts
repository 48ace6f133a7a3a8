import { formatNumber, withUnit } from '../../lib/format.ts'
import { kib } from './scenario.ts'

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']

/** The size of a door in its own unit, as it is usually given: 256 KiB, 1 MiB, 48.8 TiB. */
export function sayDoor(bytes: number): string {
  let value = bytes
  let unit = 0
  for (; value >= kib && unit < 4; unit++) value /= kib
  return withUnit(value, units[unit]!, Number.isInteger(value) ? 0 : 1)
}

/** The size of a payload as a number of KiB; below ten of them with a digit behind the point. */
export const kibOf = (bytes: number): string => formatNumber(bytes / kib, bytes < 10 * kib ? 1 : 0)

export const sayKib = (bytes: number): string => `${kibOf(bytes)}\u00a0KiB`
