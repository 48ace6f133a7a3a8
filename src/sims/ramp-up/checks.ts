import type { ListChecks } from '../check.ts'
import { growthChecks } from './checks/growth.ts'
import { queueChecks } from './checks/queues.ts'

/** Today's rules, and those of a day before they changed in November 2023. */
const listChecks: ListChecks = (rulesOf) => {
  const [today, then] = [rulesOf(), rulesOf('2021-06-01')]
  return [...growthChecks(today, then), ...queueChecks(today, then)]
}

export default listChecks

export const unchecked: readonly string[] = [
  'How closely Lambda keeps to its published rate: the guide calls the continuous refill a best attempt.',
  'How finely the allowance was refilled until 2023. The guide said 500 each minute; here they come evenly, and at whole minutes that makes no difference.',
  'What becomes of a request whose environment is still starting when another comes free. Here it waits for its own.',
  'When idle environments are given back: here none is, in runs of twelve minutes at most.',
  'Whether real requests all take equally long. They do not, and what they differ by would hide what the platform adds.',
]
