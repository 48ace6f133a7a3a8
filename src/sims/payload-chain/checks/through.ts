import { presetValues, type Rules } from '../../sim.ts'
import { simulate, type Door } from '../model.ts'
import { presets } from '../presets.ts'
import { hopKeys, kib, type Scenario, type Service } from '../scenario.ts'

/** A chain, and what differs in it from the first preset without its file. */
export interface Way {
  readonly services: readonly Service[]
  readonly values?: Readonly<Record<string, number | string>>
}

/** The doors that an order of so many bytes comes to. */
export function send({ services, values }: Way, bytes: number, rules: Rules): readonly Door[] {
  const usual = { ...presetValues({ presets }, presets[0]), binaryKib: 0 }
  const hops = Object.fromEntries(hopKeys.map((key, hop) => [key, services[hop] ?? 'none']))
  const scenario = { ...usual, ...values, ...hops, jsonKib: bytes / kib } as Scenario
  return simulate({ scenario, rules, seed: 1, record: false }).doors
}

export const arrives = (doors: readonly Door[]): boolean =>
  doors.every(({ bytes, limit }) => bytes <= limit)

/** The largest whole number between two bounds for which something holds: it holds for `least`. */
export function largest(least: number, most: number, holds: (value: number) => boolean): number {
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The largest order that goes through, in bytes. */
export const mostThrough = (way: Way, rules: Rules): number =>
  largest(kib, 64 * kib ** 2, (bytes) => arrives(send(way, bytes, rules)))
