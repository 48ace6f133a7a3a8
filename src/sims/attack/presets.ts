import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const asDeployed: Scenario = {
  limit: 1000,
  cap: 0,
  rulePasses: 100,
  door: 'http',
  throttlePerS: 0,
  cached: 0,
  memoryMb: 512,
  attackPerS: 6000,
  attackMs: 500,
  attackKb: 2,
  attackStartH: 2,
  attackMin: 480,
  usersPerS: 100,
  userMs: 200,
  userKb: 2,
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'as-deployed',
    label: 'As deployed',
    story:
      'An HTTP API and a function with what an account has by default. At ten in the evening somebody starts to send 6,000 requests a second, and goes to bed.',
    values: asDeployed,
  },
  {
    id: 'limit-raised',
    label: 'Limit raised',
    story: 'The same night, but the limit of the account has been raised to 10,000 beforehand.',
    values: { limit: 10_000 },
  },
  {
    id: 'capped',
    label: 'Capped',
    story: 'The same night, with 100 places reserved for the function, which are its ceiling too.',
    values: { cap: 100 },
  },
  {
    id: 'capped-with-rule',
    label: 'Capped, and a rule',
    story:
      'The cap as before, and a firewall’s rate rule in front that lets one hostile request in fifty pass.',
    values: { cap: 100, rulePasses: 2 },
  },
  {
    id: 'short-and-sharp',
    label: 'Short and sharp',
    story:
      'Three minutes at 9,000 requests of a second each. The limit of the account is high enough for all of them.',
    values: { limit: 10_000, attackPerS: 9000, attackMs: 1000, attackMin: 3 },
  },
  {
    id: 'after-the-wallet',
    label: 'After the wallet',
    story:
      'Sixty hostile requests a second, slow ones with large answers. No limit is ever reached, and no alarm for errors goes off.',
    values: { attackPerS: 60, attackMs: 12_000, attackKb: 1000 },
  },
  {
    id: 'cache-in-front',
    label: 'A cache in front',
    story:
      'As deployed, but nine of ten requests ask for what a distribution has in its cache, the attacker’s too.',
    values: { cached: 90 },
  },
]
