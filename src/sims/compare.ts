import type { Control, Measure, Numbers, Value, Values } from './sim.ts'

/** How B stands to A in one measure, by the measure's own idea of better. */
type Verdict = 'better' | 'worse' | 'same' | 'other' | 'unknown'

export interface Difference {
  readonly measure: Measure
  readonly a: number
  readonly b: number
  /** B minus A, as both are shown; no number where one of them has none. */
  readonly by: number
  readonly verdict: Verdict
}

/** Every measure that at least one of two runs has. What looks the same is the same. */
export const compareNumbers = (
  measures: readonly Measure[],
  a: Numbers,
  b: Numbers,
): readonly Difference[] =>
  measures
    .filter(({ key }) => Number.isFinite(a[key]) || Number.isFinite(b[key]))
    .map((measure) => compareMeasure(measure, a[measure.key], b[measure.key]))

function compareMeasure(measure: Measure, a = Number.NaN, b = Number.NaN): Difference {
  const { digits = 0 } = measure
  const shown = (value: number): number => Number(value.toFixed(digits))
  const by = shown(shown(b) - shown(a))
  return { measure, a, b, by, verdict: judge(measure, by) }
}

function judge({ better }: Measure, by: number): Verdict {
  if (Number.isNaN(by)) return 'unknown'
  if (by === 0) return 'same'
  if (better === 'neither') return 'other'
  return by < 0 === (better === 'lower') ? 'better' : 'worse'
}

interface Moved {
  readonly control: Control
  readonly a: Value
  readonly b: Value
}

/** The controls that stand elsewhere in B than in A. */
export const compareValues = (
  controls: readonly Control[],
  a: Values,
  b: Values,
): readonly Moved[] =>
  controls
    .filter(({ key }) => a[key] !== b[key])
    .map((control) => ({ control, a: a[control.key]!, b: b[control.key]! }))
