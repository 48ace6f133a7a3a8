import type { ListChecks } from '../check.ts'
import { checkBill } from './checks/bill.ts'
import { checkCalls } from './checks/calls.ts'
import { checkEnvironments } from './checks/environments.ts'
import { runsOf } from './checks/runs.ts'
import { checkThread } from './checks/thread.ts'
import { believe, simulate } from './model.ts'

const listChecks: ListChecks = (rulesOf) => {
  const believed = runsOf(believe, rulesOf())
  const actual = runsOf(simulate, rulesOf())
  return [
    ...checkEnvironments(actual),
    ...checkThread(believed, actual),
    ...checkCalls(actual),
    ...checkBill(actual, runsOf(simulate, rulesOf('2019-06-01'))),
  ]
}

export default listChecks

/** What nothing here is held to, in sentences. */
export const unchecked: readonly string[] = [
  'How providers spread requests over environments that serve several, how far below the set number they stay, and when they add one: the guides name processor use and no rule. The model fills environments up to the number, the one with the fewest requests first, and then starts another, where Managed Instances would refuse requests until they have grown.',
  'What memory costs in a Lambda Web Function, and what an instance costs: paid time is processor time there, and time of environments on Managed Instances.',
  'How an event loop orders timers, answers and new requests in detail. The model takes up first what has been ready for longest.',
]
