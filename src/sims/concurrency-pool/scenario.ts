/** The functions of the account, in the order in which they are drawn. */
export const functionNames = ['checkout', 'search', 'reporting', 'images'] as const
export type FunctionName = (typeof functionNames)[number]

/** Rates are in requests per second; `Ms` values are mean durations. */
export type Scenario = {
  readonly [key: string]: number | string
  readonly limit: number
  /** How many of the functions take part, 2 to 4. */
  readonly functions: number
  readonly checkoutPerS: number
  readonly checkoutMs: number
  readonly checkoutReserved: number
  readonly checkoutProvisioned: number
  readonly searchPerS: number
  readonly searchMs: number
  readonly searchReserved: number
  readonly searchProvisioned: number
  readonly reportingPerS: number
  readonly reportingMs: number
  readonly reportingReserved: number
  readonly reportingProvisioned: number
  readonly imagesPerS: number
  readonly imagesMs: number
  readonly imagesReserved: number
  readonly imagesProvisioned: number
  /** Additional requests per second on reporting during the burst. */
  readonly burstPerS: number
  readonly burstStartS: number
  readonly burstEndS: number
  /** What a throttled caller does: gives up, tries again, or leaves the event in the queue. */
  readonly callers: 'give-up' | 'retry' | 'queue'
  readonly durations: 'exponential' | 'fixed'
  readonly region: 'large' | 'middle' | 'elsewhere'
}

export const durationS = 30

/** The settings of one function. */
export interface FunctionSettings {
  readonly name: FunctionName
  readonly perS: number
  readonly meanMs: number
  readonly reserved: number
  readonly provisioned: number
}

/** The functions that take part. The others do not exist, nor do their settings. */
export const functionsOf = (scenario: Scenario): readonly FunctionSettings[] =>
  functionNames.slice(0, scenario.functions).map((name) => ({
    name,
    perS: scenario[`${name}PerS` as const],
    meanMs: scenario[`${name}Ms` as const],
    reserved: scenario[`${name}Reserved` as const],
    provisioned: scenario[`${name}Provisioned` as const],
  }))

/** The place of the function that has the burst, or -1 if it does not take part. */
export const burstFunction = (functions: readonly FunctionSettings[]): number =>
  functions.findIndex(({ name }) => name === 'reporting')

export const hasBurst = (scenario: Scenario): boolean =>
  scenario.burstPerS > 0 && burstFunction(functionsOf(scenario)) >= 0
