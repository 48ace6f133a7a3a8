import type { ListChecks } from '../check.ts'
import { checkBill } from './checks/bill.ts'
import { createTrial } from './checks/trial.ts'
import { checkWalls } from './checks/walls.ts'

/** What the model is held to: published prices worked by hand, and the theory of its walls. */
const listChecks: ListChecks = (rulesOf) => {
  const trial = createTrial(rulesOf)
  return [...checkBill(trial), ...checkWalls(trial)]
}

export default listChecks

export const unchecked: readonly string[] = [
  'What share of an attack a rate rule lets pass. It counts by address, so that depends on how many addresses the attack comes from; here it is a control, and a rule that takes real users for attackers is not modelled.',
  'How much of an attack a cache answers. Whoever asks for something else every time passes by any cache.',
  'How exactly a gateway throttles: the provider calls its throttles targets and not ceilings. The model takes them at their word.',
  'That a gateway bills requests which the function throttles, and none that a firewall blocks: this is what the provider’s staff and its community answer, not what a price list says.',
  'What callers do after a refusal. Here they go away; real users try again, and make it worse.',
]
