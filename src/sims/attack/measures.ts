import type { Measure } from '../sim.ts'

const usd = { unit: 'USD', better: 'lower', digits: 2 } as const
const requests = { unit: 'million', digits: 2 } as const
const users = { unit: '', better: 'lower' } as const
const places = { unit: 'places', better: 'neither' } as const

export const measures: readonly Measure[] = [
  {
    key: 'servedInAttack',
    label: 'Real users served during the attack',
    unit: '%',
    better: 'higher',
    digits: 1,
  },
  { key: 'servedInNight', label: 'Served all night', unit: '%', better: 'higher', digits: 1 },
  { key: 'billNight', label: 'Bill for the night', ...usd },
  { key: 'billPerHour', label: 'Bill per hour of the attack', ...usd, unit: 'USD/h' },
  { key: 'compute', label: 'Of the night’s bill: compute', ...usd },
  { key: 'requests', label: 'Requests of the function', ...usd },
  { key: 'gateway', label: 'Gateway', ...usd },
  { key: 'distribution', label: 'Distribution', ...usd },
  { key: 'firewall', label: 'Firewall', ...usd },
  { key: 'data', label: 'Data out', ...usd },
  { key: 'lostByPlaces', label: 'Users refused for want of a place', ...users },
  { key: 'lostByGrowth', label: 'Users refused for want of growth', ...users },
  { key: 'lostByRate', label: 'Users refused for requests per second', ...users },
  { key: 'lostByGateway', label: 'Users throttled by the gateway', ...users },
  { key: 'sent', label: 'Hostile requests', ...requests, better: 'neither' },
  { key: 'blocked', label: 'Blocked by the rule', ...requests, better: 'neither' },
  { key: 'throttled', label: 'Throttled by gateway or function', ...requests, better: 'neither' },
  { key: 'answered', label: 'Hostile requests answered', ...requests, better: 'lower' },
  { key: 'wanted', label: 'Places wanted in the attack, by Little’s law', ...places },
  { key: 'inFlight', label: 'Places taken in the attack', ...places },
]
