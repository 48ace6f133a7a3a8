import type { Bill } from '../../core/lambda-bill.ts'
import type { Recording, Toll } from '../model.ts'
import { nightMin } from '../scenario.ts'
import { lines, type Line } from './bill.ts'

/** Keeps the sums at the end of every minute. */
export function createRecorder() {
  const series = (): Float64Array => new Float64Array(nightMin + 1)
  const recording: Recording = {
    users: series(),
    served: series(),
    bill: Object.fromEntries(lines.map((line) => [line, series()])) as Record<Line, Float64Array>,
    inFlight: series(),
  }
  return {
    recording,
    add(minute: number, { users, served }: Toll, inFlight: number, bill: Bill<Line>): void {
      recording.users[minute + 1] = users
      recording.served[minute + 1] = served
      recording.inFlight[minute] = inFlight
      for (const line of lines) recording.bill[line][minute + 1] = bill[line]
    },
  }
}
