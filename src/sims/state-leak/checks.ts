import type { ListChecks } from '../check.ts'
import { listLeaks } from './checks/leaks.ts'
import { listRoutes } from './checks/routes.ts'
import { createFinder } from './checks/finder.ts'

/** What nothing holds the simulation to. */
export const unchecked: readonly string[] = [
  'How long an idle environment is kept is promised nowhere. The middle of the last published measurement stands in for it, and it is years old.',
  'Which of several free environments gets a call is published nowhere. The newest, each in turn and any at random are three guesses that bound it.',
  'On Managed Instances environments are added as processors fill up. Here one is added when all others are full, so that only the race in one environment can be believed.',
  'Busy environments are replaced every few hours as well. No figure is known, and a run is shorter than that.',
]

const listChecks: ListChecks = (rulesOf) => {
  const finder = createFinder(rulesOf())
  return [...listLeaks(finder), ...listRoutes(finder)]
}

export default listChecks
