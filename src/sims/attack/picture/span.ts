import { attackOf, nightMin, type Scenario, type Span } from '../scenario.ts'

/** Columns of marks in the picture of a world, and of seconds in its playback. */
export const columns = 24
export const durationMs = columns * 1000

/** In minutes, of one column: half an hour, less for attacks that would hardly be seen. */
const steps = [1, 5, nightMin / columns]

/**
 * The part of the night that is drawn and played: all of it, or where a short attack would fill
 * less than two columns of it, a shorter part around the attack.
 */
export function spanOf(scenario: Scenario): Span {
  const attack = attackOf(scenario)
  const length = attack.toMin - attack.fromMin
  const step = steps.findLast((minutes) => length >= 2 * minutes) ?? steps[0]!
  const drawnMin = columns * step
  const before = Math.max(0, attack.fromMin - 4 * step)
  const fromMin = Math.min(before, nightMin - drawnMin)
  return { fromMin, toMin: fromMin + drawnMin }
}

/** Where a minute of the night lies across the picture, from 0 to 1. */
export const placeIn = ({ fromMin, toMin }: Span, minute: number): number =>
  Math.min(1, Math.max(0, (minute - fromMin) / (toMin - fromMin)))

/** The minute of the night that the playback shows. */
export const minuteAt = ({ fromMin, toMin }: Span, atMs: number): number =>
  fromMin + ((toMin - fromMin) * Math.min(durationMs, Math.max(0, atMs))) / durationMs

/** What a mark of one column stands for, in words. */
export const sayColumn = ({ fromMin, toMin }: Span): string => {
  const minutes = (toMin - fromMin) / columns
  if (minutes === 30) return 'half an hour'
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
