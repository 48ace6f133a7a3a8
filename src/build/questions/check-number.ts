import { formatNumber } from '../../lib/format.ts'
import { isWithin } from '../../quiz/is-within.ts'
import { holdsNumber, type Band } from '../../quiz/number.ts'
import type { Desk } from './desk.ts'
import type { ComputedKey } from './key.ts'
import type { AuthoredNumber } from './schema.ts'

/** How far from the key an answer may be, in the unit of the key. */
export function readTolerance(
  { tolerance }: Pick<AuthoredNumber, 'tolerance'>,
  key: number,
  unit: string,
  { fail }: Desk,
): number {
  if (typeof tolerance === 'number') return tolerance
  if (unit === '%')
    return fail(['tolerance'], 'is a share of a percentage; write percentage points, without %')
  return (Math.abs(key) * Number.parseFloat(tolerance)) / 100
}

/**
 * Stops if the written answer is not the computed one, and if a reader who runs the simulation
 * once and reads the answer off could be marked wrong.
 */
export function checkComputed(
  { answer }: AuthoredNumber,
  { source, mean, least, most, digits }: ComputedKey,
  key: number,
  tolerance: number,
  { fail }: Desk,
): void {
  const say = (value: number) => formatNumber(value, least === most ? digits : digits + 1)
  if (answer !== undefined && !isWithin(mean, answer, tolerance))
    fail(
      ['answer'],
      `is ${answer}, but ${source} gives ${say(mean)}; the tolerance is ${tolerance}`,
    )
  if (least === most && !isWithin(mean, key, tolerance))
    fail(
      ['tolerance'],
      `is ${tolerance} to either side of ${key}, but ${source} gives ${Number(mean.toPrecision(9))}, which readers will round`,
    )
  if (!isWithin(least, key, tolerance) || !isWithin(most, key, tolerance))
    fail(
      ['tolerance'],
      `is ${tolerance} to either side of ${key}, but single runs of the simulation give ${say(least)} to ${say(most)}: the answer is ambiguous`,
    )
}

/** Stops at a band that can hold no answer, or holds the right one. */
export function checkBands(
  bands: readonly Band[],
  key: number,
  tolerance: number,
  desk: Desk,
): void {
  for (const [index, band] of bands.entries()) {
    const { from = -Infinity, to = Infinity, near } = band
    const fail = (problem: string) => desk.fail(['bands', index], problem)
    const isRange = from !== -Infinity || to !== Infinity
    if (isRange && near !== undefined) fail('has “near” and “from” or “to”; it is one or the other')
    if (!isRange && near === undefined) fail('has neither “from” nor “to”, nor “near”')
    if (from >= to) fail(`goes from ${from} to ${to}, which is nothing`)
    if (holdsNumber(band, key, tolerance)) fail(`holds the right answer, ${key}`)
  }
}
