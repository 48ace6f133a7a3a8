import type { Pair, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { sayKib } from '../say-bytes.ts'
import type { Scenario } from '../scenario.ts'
import { bytesNow, momentOf } from './moment.ts'
import { sayWhere } from './where.ts'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (pair: Pair<Result>, _: Scenario, atMs: number): Pair<string> => ({
  believed: tellWorld('believed', pair.believed, atMs),
  actual: tellWorld('actual', pair.actual, atMs),
})

function tellWorld(world: World, result: Result, atMs: number): string {
  const moment = momentOf(result, atMs)
  return `${sayKib(bytesNow(result, moment))} ${sayWhere(world, result, moment).join(' ').trim()}.`
}
