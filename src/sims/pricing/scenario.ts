import type { Architecture } from '../core/lambda-prices.ts'

type ServerKind = 'article' | 't2' | 't3' | 't4g' | 'fargate' | 'fargateArm'

/** A month of calls, and what would answer them otherwise. */
export type Scenario = {
  readonly [key: string]: number | string
  /** Where functions cost as much as servers, or what all is on the bill of the functions. */
  readonly question: 'break-even' | 'whole-bill'
  /** The calls of the largest month shown; the picture grows up to it. */
  readonly millionCalls: number
  /** The month whose bill is known, and from which others are reckoned in the believed world. */
  readonly knownMillion: number
  readonly durationMs: number
  readonly memoryMb: number
  readonly architecture: Architecture
  readonly freeTier: 'unused' | 'used-up'
  /** Of a thousand calls, those that start an environment, and what its start takes. */
  readonly coldPerThousand: number
  readonly initMs: number
  /** Environments kept ready, for how many hours of the month, and the share of calls they serve. */
  readonly provisioned: number
  readonly provisionedHours: number
  readonly provisionedPercent: number
  readonly door: 'none' | 'http' | 'rest' | 'balancer'
  readonly responseKb: number
  readonly logBytes: number
  readonly natGateways: number
  readonly natKb: number
  readonly server: ServerKind
  readonly servers: number
  /** vCPUs and gigabytes of a container: `0.5 1`. */
  readonly task: string
  /** Calls a second that one server carries; 0 stands for any number. */
  readonly perServerS: number
  /** The busiest second, in averages. Servers have to be there for it. */
  readonly peak: number
  /** A load balancer has a public address in each of its zones. */
  readonly zones: number
  readonly hourUsd: number
  readonly functionHours: number
  readonly serverHours: number
}

/** Some of it: what differs from another scenario. */
export type Settings = Partial<{
  [Key in keyof Scenario as string extends Key ? never : Key]: Scenario[Key]
}>

/** There is no clock: while it plays, the month’s calls grow from none to all. */
export const durationMs = 20_000

/** A twelfth of a year, by which whatever costs something an hour is counted. */
export const monthHours = (365 * 24) / 12

export const mostCalls = ({ millionCalls }: Scenario): number => millionCalls * 1e6

/** The month’s calls at a moment of the playback. */
export const callsAt = (scenario: Scenario, atMs: number): number =>
  (mostCalls(scenario) * atMs) / durationMs

/** Whether the month’s free allowance is still there. */
export const isFree = ({ freeTier }: Scenario): boolean => freeTier === 'unused'
