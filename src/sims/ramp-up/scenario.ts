/** Rates are in requests per second. */
export type Scenario = {
  readonly [key: string]: number | string
  /** Before the rise, for as long as anyone remembers. */
  readonly steadyPerS: number
  readonly peakPerS: number
  /** A step stays at the peak, a spike falls back from it, a line climbs to it. */
  readonly shape: 'step' | 'spike' | 'line'
  readonly startS: number
  /** How long the step stays, the spike falls or the line climbs: the run ends with it. */
  readonly lastsS: number
  /** What a request takes on average. */
  readonly requestMs: number
  /** Functions that take the requests in turn. */
  readonly functions: number
  /** What a new environment takes before it serves its first request. */
  readonly initMs: number
  /** Environments ready beforehand, over all functions. */
  readonly provisioned: number
  readonly limit: number
  readonly region: 'large' | 'middle' | 'elsewhere'
  readonly callers: 'give-up' | 'retry'
}

export const durationMsOf = ({ startS, lastsS }: Scenario): number => (startS + lastsS) * 1000

/** Requests per second at a moment of the run, or before it. */
export function rateAt(scenario: Scenario, atMs: number): number {
  const { steadyPerS, peakPerS, shape, startS, lastsS } = scenario
  const passed = (atMs / 1000 - startS) / lastsS
  if (passed < 0) return steadyPerS
  const height = shape === 'step' ? 1 : shape === 'spike' ? 1 - passed : passed
  return steadyPerS + (peakPerS - steadyPerS) * Math.min(1, Math.max(0, height))
}
