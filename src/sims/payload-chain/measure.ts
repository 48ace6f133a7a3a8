import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { kib } from './scenario.ts'

/** Leaves out what does not apply: a door that refuses, where none does, and those of no chain. */
export function measure({ sentBytes, hops, doors, isRefused, bill }: Result): Numbers {
  const last = doors.at(-1)
  const endBytes = last?.bytes ?? sentBytes
  return {
    sizeSent: sentBytes / kib,
    sizeAtEnd: endBytes / kib,
    growth: endBytes / sentBytes,
    ...(last && { lowestDoor: Math.min(...hops.map(({ limit }) => limit)) / kib }),
    hopsPassed: doors.length - (isRefused ? 1 : 0),
    tooLarge: last && isRefused ? (last.bytes - last.limit) / kib : 0,
    ...(last && isRefused && { refusedAbove: last.limit / kib }),
    copies: last?.copies ?? 1,
    requests: bill.requests,
    s3Usd: bill.s3UsdPerMillion,
  }
}
