import { mostCalls, type Scenario } from '../scenario.ts'

/** The plane of the chart: amounts from the top to the floor, in px; volumes across, as shares. */
export const top = 52
export const floor = 340

/** Above the floor so much is left to the numbers of the pins. */
export const room = 60

/** Where an amount lies, in px from the top. */
export type Y = (usd: number) => number

/** The share of the width at which a volume lies. */
export const shareOf = (calls: number, scenario: Scenario): number => calls / mostCalls(scenario)
