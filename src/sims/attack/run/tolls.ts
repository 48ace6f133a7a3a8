import type { Hostile, Toll } from '../model.ts'
import type { Fates } from './way.ts'

type Counts<Of> = { -readonly [key in keyof Of]: number }

export const createToll = (): Counts<Toll> => ({
  users: 0,
  served: 0,
  byGateway: 0,
  byPlaces: 0,
  byGrowth: 0,
  byRate: 0,
})

export const createHostile = (): Counts<Hostile> => ({
  sent: 0,
  blocked: 0,
  byGateway: 0,
  byFunction: 0,
  served: 0,
})

export function countUsers(toll: Counts<Toll>, users: number, fates: Fates): void {
  toll.users += users
  toll.served += users * (fates.cached + fates.run)
  toll.byGateway += users * fates.byGateway
  toll.byPlaces += users * fates.byPlaces
  toll.byGrowth += users * fates.byGrowth
  toll.byRate += users * fates.byRate
}

/** `passed` are those that no rule blocked. */
export function countHostile(
  hostile: Counts<Hostile>,
  sent: number,
  passed: number,
  fates: Fates,
): void {
  hostile.sent += sent
  hostile.blocked += sent - passed
  hostile.byGateway += passed * fates.byGateway
  hostile.byFunction += passed * (fates.byPlaces + fates.byGrowth + fates.byRate)
  hostile.served += passed * (fates.cached + fates.run)
}
