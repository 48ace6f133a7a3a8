import { smooth } from '../../core/smooth.ts'
import type { Heights } from '../../frame/curves.ts'
import { round } from '../../frame/plot.tsx'
import type { Result } from '../model.ts'
import { sampleMs } from '../run/recorder.ts'
import { rateAt, type Scenario } from '../scenario.ts'

/** Points of a line over the whole width, at most. */
const points = 200
/** So many times as high as the highest value may a limit lie to be drawn. */
const inSight = 1.3

/** The environments over time, as heights in px from above; both worlds have the same axes. */
export interface Lines {
  readonly highest: number
  /** The account's limit, if it is in sight. */
  readonly limit: number | undefined
  readonly y: (value: number) => number
  readonly wanted: Heights
  readonly there: Heights
  readonly taken: Heights
  /** As high as what is taken where anyone is turned away, elsewhere as what is wanted. */
  readonly served: Heights
}

export function linesOf(
  { recording }: Result,
  scenario: Scenario,
  top: number,
  floor: number,
): Lines {
  const { environments, taken: all, throttles } = recording!
  const step = Math.ceil(all.length / points)
  const there = [...environments].filter((_, at) => at % step === 0)
  const taken = smooth(all, step, Math.ceil(step / 2))
  // Little's law: what is in flight on average if nobody is turned away.
  const wanted = there.map(
    (_, n) => (rateAt(scenario, n * step * sampleMs) * scenario.requestMs) / 1000,
  )
  const most = Math.max(1, ...wanted, ...there)
  const limit = scenario.limit < inSight * most ? scenario.limit : undefined
  const highest = Math.max(most, limit ?? 0)
  const y = (value: number): number => round(floor - (value / highest) * (floor - top))
  const lines = { wanted: wanted.map(y), there: there.map(y), taken: taken.map(y) }
  // Where nobody is turned away, what is taken lies below what is wanted by chance alone.
  const served = lines.wanted.map((height, n) =>
    isShort(n * step) ? Math.max(height, lines.taken[n]!) : height,
  )
  return { highest, limit, y, ...lines, served }

  /** Whether anyone is turned away near a sample. */
  function isShort(at: number): boolean {
    const last = throttles.length - 1
    return throttles[Math.min(last, at + step)]! > throttles[Math.max(0, at - step)]!
  }
}
