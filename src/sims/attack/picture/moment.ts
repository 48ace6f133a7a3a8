import { formatShare } from '../../../lib/format.ts'
import { lines, type Line } from '../run/bill.ts'
import type { Recording } from '../model.ts'
import { attackOf, type Scenario } from '../scenario.ts'
import { sayClock } from '../words.ts'
import { minuteAt, spanOf } from './span.ts'

/** How a night stands at a moment: during the attack, users are counted since it began. */
export interface Moment {
  /** Since the night began. */
  readonly minute: number
  readonly clock: string
  readonly users: number
  readonly served: number
  /** Per cent served: neither none nor all unless it is. */
  readonly share: string
  readonly when: string
  readonly bill: Readonly<Record<Line, number>>
  readonly usd: number
  readonly inFlight: number
}

export function momentOf(recording: Recording, scenario: Scenario, atMs: number): Moment {
  const span = spanOf(scenario)
  const minute = minuteAt(span, atMs)
  const { fromMin, toMin } = attackOf(scenario)
  const isBefore = minute <= fromMin
  const start = isBefore ? 0 : fromMin
  const end = isBefore ? minute : Math.min(minute, toMin)
  const { users: all, served: lucky, inFlight } = recording
  const users = sumBetween(all, start, end)
  const served = sumBetween(lucky, start, end)
  const bill = Object.fromEntries(
    lines.map((line) => [line, sumAt(recording.bill[line], minute)]),
  ) as Record<Line, number>
  return {
    minute,
    clock: sayClock(minute),
    users,
    served,
    share: users > 0 ? formatShare(served, users) : '100',
    when: isBefore ? 'before the attack' : `in the attack${minute < toMin ? ' so far' : ''}`,
    bill,
    usd: totalAt(recording, minute),
    inFlight: inFlight[Math.min(inFlight.length - 2, Math.floor(minute))]!,
  }
}

/** A sum between two whole minutes lies between theirs. */
export function sumAt(series: Float64Array, minute: number): number {
  const whole = Math.floor(minute)
  const below = series[whole]!
  return below + ((series[whole + 1] ?? below) - below) * (minute - whole)
}

export const sumBetween = (series: Float64Array, from: number, to: number): number =>
  sumAt(series, to) - sumAt(series, from)

export const totalAt = ({ bill }: Recording, minute: number): number =>
  lines.reduce((usd, line) => usd + sumAt(bill[line], minute), 0)
