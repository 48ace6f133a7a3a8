import { formatNumber } from '../../lib/format.ts'
import type { FunctionLine } from './bill/functions.ts'
import type { Scenario } from './scenario.ts'

/** `$31.36`, and `−$3.36` below nothing. */
export const money = (usd: number): string => {
  const isBelow = usd < -0.005
  return `${isBelow ? '−' : ''}$${formatNumber(Math.abs(usd), 2)}`
}

/** With as many digits as tell one month from another, in millions or below in thousands. */
export function shorten(calls: number) {
  if (calls === 0) return { number: '0', unit: '' }
  const isMillions = calls >= 999_500
  const number = calls / (isMillions ? 1e6 : 1e3)
  const digits = number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2
  return { number: formatNumber(number, digits), unit: isMillions ? 'M' : 'k' }
}

/** `4.48 million calls`, `697,000 calls` */
export function sayCalls(calls: number): string {
  const { number, unit } = shorten(calls)
  return unit === 'M'
    ? `${number} million calls`
    : `${formatNumber(Number(calls.toPrecision(3)))} calls`
}

/** Behind the point, as they are written. */
export const countDigits = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** A volume that somebody chose, in as few digits as it has: `3 million calls`. */
export const sayVolume = (million: number): string =>
  million < 1
    ? `${formatNumber(million * 1e6)} calls`
    : `${formatNumber(million, countDigits(million))} million calls`

const doors = {
  none: 'front door',
  http: 'HTTP API',
  rest: 'REST API',
  balancer: 'load balancer',
}

const names: Readonly<Record<Exclude<FunctionLine, 'door'>, string>> = {
  compute: 'run time',
  init: 'starts',
  computeProvisioned: 'run time, kept ready',
  provisioned: 'keeping ready',
  requests: 'requests',
  logs: 'logs',
  nat: 'NAT gateways',
  dataOut: 'data out',
  people: 'people',
}

export const nameOf = (line: FunctionLine, { door }: Scenario): string =>
  line === 'door' ? doors[door] : names[line]

const kinds = {
  article: 'small servers',
  t2: 't2.nano',
  t3: 't3.nano',
  t4g: 't4g.nano',
  fargate: 'containers',
  fargateArm: 'containers',
}

/** What stands on the other side: `2 t2.nano`. */
export function countServers({ server }: Scenario, servers: number): string {
  if (server === 'article') return `two ${kinds[server]}`
  const kind = servers === 1 ? kinds[server].replace(/s$/, '') : kinds[server]
  return `${formatNumber(servers)} ${kind}`
}

/** Whatever they are, a load balancer is in front of them. */
export const sayServers = (scenario: Scenario, servers: number): string =>
  `${countServers(scenario, servers)} and a load balancer`

/** The same in a word. */
export const serverWord = ({ server }: Scenario): 'containers' | 'servers' =>
  server.startsWith('fargate') ? 'containers' : 'servers'

/** From where on the other side is cheaper; `perS` are the same calls, a second. */
export function sayCrossing(calls: number, perS: number, scenario: Scenario): string {
  const word = serverWord(scenario)
  if (calls === 0) return `The ${word} are never dearer.`
  if (calls === Infinity) return `The ${word} are always dearer.`
  return `From ${sayCalls(calls)} a month, ${sayRate(perS)}, the ${word} are cheaper.`
}

/** `1.58 a second` */
export const sayRate = (perS: number): string =>
  `${formatNumber(perS, perS < 0.1 ? 3 : perS < 10 ? 2 : 1)} a second`
