import { isFunction, isPolled } from './chain/hand-over.ts'
import { serviceNames } from './names.ts'
import { hopsOf, type Scenario, type Service } from './scenario.ts'

/** Why there is no such chain, and what could be instead; nothing if there is. */
export function refuse(scenario: Scenario): string | undefined {
  const hops = hopsOf(scenario)
  if (hops.length === 0) return 'There is no service in the chain: choose one at least.'
  if (hops.filter((hop) => hop === 's3').length + (scenario.claimCheck === 'yes' ? 1 : 0) > 1)
    return 'The body would be kept in S3 twice: leave one S3 or the claim check out.'

  return (
    hops.map((to, index) => index > 0 && refuseHop(hops[index - 1]!, to)).find(Boolean) || undefined
  )
}

function refuseHop(from: Service, to: Service): string | false {
  const [name] = serviceNames[from]
  const [, kind] = serviceNames[to]
  if (from === 'load-balancer' && to !== 'lambda-sync')
    return 'A load balancer waits for a function: choose Lambda, synchronous, behind it.'
  const wanted = callsFunctions(from)
  return (
    isFunction(to) &&
    wanted !== undefined &&
    kind !== wanted &&
    `${name} calls functions ${wanted}ly only: choose Lambda, ${wanted}, behind it.`
  )
}

/** In which of the two ways a service calls functions, if it cannot in both. */
function callsFunctions(service: Service): string | undefined {
  if (isPolled(service)) return 'synchronous'
  return ['sns', 'eventbridge', 's3'].includes(service) ? 'asynchronous' : undefined
}
