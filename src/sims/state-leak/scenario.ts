/** The customers who call, by the letters on their marks. */
export const customers = ['A', 'B', 'C', 'D'] as const
export type Customer = (typeof customers)[number]

/** What the code does; `code.ts` has the source of each, in this order. */
export const codes = ['read-first', 'write-first', 'keyed', 'finally', 'inside'] as const
export type Code = (typeof codes)[number]

export type Mode = 'memory' | 'isolation' | 'several' | 'routing'
export type Routing = 'newest' | 'turn' | 'random'

export type Scenario = {
  readonly [key: string]: number | string
  readonly mode: Mode
  readonly code: Code
  /** Which of the environments with room gets the next call. */
  readonly routing: Routing
  /** Parts of the calls; the sum of all parts is all calls. */
  readonly shareA: number
  readonly shareB: number
  readonly shareC: number
  readonly shareD: number
  readonly calls: number
  readonly perMin: number
  /** How long a call takes on average. */
  readonly callMs: number
  /** After every so many calls nobody calls for `pauseMin`. */
  readonly burstCalls: number
  readonly pauseMin: number
  /** Environments that are there at the start. */
  readonly environments: number
  /** Calls that one environment serves at a time, in the mode that is about it. */
  readonly atOnce: number
  /** Minutes that an idle environment is kept, or as long as was measured. */
  readonly idle: number | 'measured'
  readonly baseMb: number
  readonly leakMb: number
  readonly limitMb: number
}

/** Every customer’s part of the calls, from 0 to 1; all 0 if nobody calls. */
export function sharesOf(scenario: Scenario): readonly number[] {
  const parts = customers.map((name) => scenario[`share${name}` as const])
  const all = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (all === 0 ? 0 : part / all))
}

/** The playback tells a run call by call: one second, one call. */
export const secondMs = 1000

/** Whether it is about what a customer left behind for themselves, not for others. */
export const isAboutRouting = ({ mode }: Scenario): boolean => mode === 'routing'
