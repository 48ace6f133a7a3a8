import type { Pair } from '../sims/sim.ts'
import { viewGap } from '../sims/frame/gap.tsx'
import { predictionOf } from '../stores/predictions.ts'

/**
 * Draws what was believed, predicted and found on one line, in the frame's place for it.
 * The prediction is only shown for the scenario that it was made about.
 */
export function drawGap(
  host: HTMLElement,
  numbers: Pair<Readonly<Record<string, number>>>,
  isPredicted: boolean,
): void {
  const place = host.querySelector<HTMLElement>('[data-gap]')
  if (!place) return
  const { question, measure, ...axis } = JSON.parse(place.dataset['gap']!)
  // Without a burst there is no loss in the burst.
  place.hidden = numbers.actual[measure] === undefined
  if (place.hidden) return
  place.innerHTML = viewGap({
    ...axis,
    believed: numbers.believed[measure]!,
    actual: numbers.actual[measure]!,
    predicted: isPredicted ? predictionOf(question) : undefined,
  }).markup
}

/** The same for the run that the page came with, whose numbers it carries. */
export function drawFirstGap(host: HTMLElement): void {
  const place = host.querySelector<HTMLElement>('[data-numbers]')
  if (!place) return
  const { measure } = JSON.parse(place.dataset['gap']!)
  const { believed, actual } = JSON.parse(place.dataset['numbers']!)
  drawGap(host, { believed: { [measure]: believed }, actual: { [measure]: actual } }, true)
}
