import { formatNumber } from '../../lib/format.ts'
import { isWithin } from '../../quiz/is-within.ts'
import { readTolerance } from './check-number.ts'
import type { Desk } from './desk.ts'
import type { Names } from './formula.ts'
import { computeKey, type ComputedKey } from './key.ts'
import { readAmount, readNames } from './names.ts'
import type { AuthoredOptions, AuthoredTwoTier } from './schema.ts'
import { sayNumber } from './say-number.ts'

/** An option that stands for a number. */
interface Valued {
  readonly path: readonly [field: string, index: number, 'value']
  readonly correct: boolean
  readonly value: number
}

/**
 * Holds options that stand for a number to the computed key. A right one is as good as the key, a
 * wrong one is not, and whoever runs the simulation once and chooses the option next to what came
 * out chooses a right one.
 */
export function checkValues(question: AuthoredOptions | AuthoredTwoTier, desk: Desk): void {
  const names = readNames(question.key, desk)
  const valued = readValues(question, names, desk)
  if (!question.key) {
    const [idle] = valued
    if (idle) desk.fail(idle.path, 'can be compared with nothing; the question has no “key”')
    return
  }
  const computed = computeKey(question.key, desk)
  const tolerance = readTolerance(question, computed.mean, computed.unit, desk)
  const right = valued.filter(({ correct }) => correct)
  if (right.length === 0)
    return desk.fail(['key'], 'can be compared with nothing; no right option has a “value”')
  for (const { path, correct, value } of valued) {
    const isAsGood = isWithin(value, computed.mean, tolerance)
    const said = `${computed.source} gives ${sayKey(computed)}; the tolerance is ${tolerance}`
    if (correct && !isAsGood) desk.fail(path, `is ${sayNumber(value)}, but ${said}`)
    if (!correct && isAsGood)
      desk.fail(path, `is ${sayNumber(value)}, which counts as right: ${said}`)
  }
  for (const wrong of valued.filter(({ correct }) => !correct))
    checkSpread(wrong, right, computed, desk)
}

function readValues(
  question: AuthoredOptions | AuthoredTwoTier,
  names: Names,
  desk: Desk,
): readonly Valued[] {
  const sets = { options: question.options, reasons: 'reasons' in question ? question.reasons : [] }
  return Object.entries(sets).flatMap(([field, options]) =>
    options.flatMap(({ correct, value }, index): readonly Valued[] => {
      if (value === undefined) return []
      const path = [field, index, 'value'] as const
      return [{ path, correct, value: readAmount(path, value, names, desk) }]
    }),
  )
}

function checkSpread(
  { path, value }: Valued,
  right: readonly Valued[],
  { least, most }: ComputedKey,
  desk: Desk,
): void {
  for (const run of [least, most]) {
    const nearest = Math.min(...right.map((option) => Math.abs(option.value - run)))
    if (nearest < Math.abs(value - run)) continue
    desk.fail(
      path,
      `is ${sayNumber(value)}, and a single run of the simulation gives ${sayNumber(run)}, no nearer to the right one: the answer is ambiguous`,
    )
  }
}

const sayKey = ({ mean, least, most, digits }: ComputedKey): string =>
  formatNumber(mean, least === most ? digits : digits + 1)
