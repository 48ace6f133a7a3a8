import { bisectLeft, bisectRight } from 'd3-array'
import { formatNumber } from '../../../lib/format.ts'
import type { Lane } from './lane.ts'
import { hasBurst, type Scenario } from '../scenario.ts'

/** The one number of a world: the share of checkouts that was turned away. */
export interface Headline {
  /** In per cent; a dash if there were no checkouts. */
  readonly share: string
  readonly isLoss: boolean
  /** What the number counts, and over which time. */
  readonly what: string
  readonly when: string
  readonly sentence: string
}

interface Window {
  readonly fromMs: number
  readonly toMs: number
  readonly when: string
}

/** `checkout` are the tries of the first function. */
export function headlineAt(checkout: Lane, scenario: Scenario, atMs: number): Headline {
  const { fromMs, toMs, when } = windowAt(scenario, atMs)
  const count = (moments: readonly number[]): number =>
    bisectRight(moments, toMs) - bisectLeft(moments, fromMs)
  const tries = count(checkout.tries)
  const lost = count(checkout.throttles)
  // Who gives up tries once, so that a try is a request.
  const name = scenario.callers === 'give-up' ? 'checkouts' : 'checkout tries'
  return {
    share: tries === 0 ? '–' : shareOf(lost, tries),
    isLoss: lost > 0,
    what: `of ${name} turned away`,
    when,
    sentence: `${formatNumber(lost)} of ${formatNumber(tries)} ${name} have been turned away ${when}`,
  }
}

function windowAt(scenario: Scenario, atMs: number): Window {
  const startMs = scenario.burstStartS * 1000
  const endMs = scenario.burstEndS * 1000
  if (!hasBurst(scenario) || endMs <= startMs) return { fromMs: 0, toMs: atMs, when: 'so far' }
  if (atMs <= startMs) return { fromMs: 0, toMs: atMs, when: 'before the burst' }
  if (atMs < endMs) return { fromMs: startMs, toMs: atMs, when: 'in the burst so far' }
  return { fromMs: startMs, toMs: endMs, when: 'in the burst' }
}

/** In whole per cent, but neither none nor all unless it is. */
function shareOf(part: number, all: number): string {
  const share = (100 * part) / all
  if (share > 0 && share < 1) return '<1'
  if (share > 99 && share < 100) return '>99'
  return formatNumber(share)
}
