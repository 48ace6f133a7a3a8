/** Through which door requests reach the function. */
type Door = 'http' | 'rest' | 'url'

/** Rates are in requests per second, `Ms` values are mean durations, `Kb` values sizes of answers. */
export type Scenario = {
  readonly [key: string]: number | string
  readonly usersPerS: number
  readonly userMs: number
  readonly userKb: number
  readonly attackPerS: number
  readonly attackMs: number
  readonly attackKb: number
  /** In hours after the night begins. */
  readonly attackStartH: number
  readonly attackMin: number
  readonly memoryMb: number
  /** Requests in flight at once that the account may have. */
  readonly limit: number
  /** Reserved concurrency of the function; 0 for none. */
  readonly cap: number
  readonly door: Door
  /** Requests per second that the gateway lets through; 0 for the account’s default. */
  readonly throttlePerS: number
  /** Per cent of hostile requests that the rate rule lets pass; 100 for no rule. */
  readonly rulePasses: number
  /** Per cent of requests that a cache answers. */
  readonly cached: number
}

/** A night is the time from 20:00 to 08:00. */
export const nightStartH = 20
export const nightMin = 720

/** A stretch of the night in minutes after its start; `toMin` is the first that no longer counts. */
export interface Span {
  readonly fromMin: number
  readonly toMin: number
}

/** What would last beyond the night ends with it. */
export function attackOf({ attackStartH, attackMin }: Scenario): Span {
  const fromMin = attackStartH * 60
  return { fromMin, toMin: Math.min(nightMin, fromMin + attackMin) }
}

export const hasRule = ({ rulePasses }: Scenario): boolean => rulePasses < 100

/**
 * Whether a distribution stands in front: it keeps the cache, and it carries the rate rule where
 * a web ACL cannot be attached to the door itself. Of the three only a REST API takes one.
 *
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html
 */
export const hasDistribution = (scenario: Scenario): boolean =>
  scenario.cached > 0 || (hasRule(scenario) && scenario.door !== 'rest')

/** Places that the function may take: all of the account’s, unless it has a cap. */
export const placesOf = ({ limit, cap }: Scenario): number =>
  cap > 0 ? Math.min(cap, limit) : limit
