/**
 * What the agenda holds: whole numbers of 31 bits. The lowest bit is the kind of event, the
 * others say which request tries again, or who departs from where.
 */
export const retry = (slot: number): number => (slot << 1) | 1

export const departure = (fn: number, partition: number, place: number): number =>
  (place << 6) | (partition << 3) | (fn << 1)

export const isRetry = (event: number): boolean => (event & 1) === 1
export const slotOf = (event: number): number => event >> 1
export const fnOf = (event: number): number => (event >> 1) & 3
export const partitionOf = (event: number): number => (event >> 3) & 7
export const placeOf = (event: number): number => event >> 6
