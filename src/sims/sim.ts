import type { Html } from '../jsx/html.ts'
import type { Trace } from '../lib/trace.ts'

/**
 * What the site knows about a simulation: values in; measures, a sentence and a picture out.
 *
 * A simulation has two worlds, the one people believe in and the one there is. Both read the
 * same scenario and the same named random streams, so they differ by their rules alone.
 */

export type Value = number | string

/** The position of every control, by key. */
export type Values = Readonly<Record<string, Value>>

/** The figures of the ledger that a model obeys, by the model's own names for them. */
export type Rules = Readonly<Record<string, number>>

/** A stretch of time in which the rules were the same. */
export interface Era {
  /** Its first day, as an ISO date; empty if the rules have never changed. */
  readonly from: string
  readonly rules: Rules
  /** How it differs from today, in sentences; none for today. */
  readonly differs: readonly string[]
}

/** The measures of one world, by key. */
export type Numbers = Readonly<Record<string, number>>

interface ControlBase {
  readonly key: string
  readonly label: string
  /** One short sentence: what this means, or why anyone would change it. */
  readonly why: string
  /** Controls of a group stand together under its name. */
  readonly group: string
}

export interface Range extends ControlBase {
  readonly kind: 'range'
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
}

export interface Choice extends ControlBase {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

export type Control = Range | Choice

export interface Preset {
  readonly id: string
  readonly label: string
  /** One sentence that tells the scenario. */
  readonly story: string
  /** What differs from the first preset, which gives every value. */
  readonly values: Values
}

export interface Measure {
  readonly key: string
  readonly label: string
  /** `%` values are 0 to 100. */
  readonly unit: string
  readonly better: 'lower' | 'higher' | 'neither'
  /** Digits behind the point when shown; 0 unless given. */
  readonly digits?: number
}

/** The two worlds at one moment; `shared` lies on one set of axes for both. */
export interface Picture {
  readonly believed: Html
  readonly actual: Html
  readonly shared?: Html
}

/** Everything that a model may know. `record` keeps every request, for runs that are drawn. */
export interface Input<Scenario> {
  readonly scenario: Scenario
  readonly rules: Rules
  readonly seed: number
  readonly record: boolean
  readonly trace?: Trace | undefined
}

export type World = 'believed' | 'actual'

export type Pair<Result> = Readonly<Record<World, Result>>

/** What a simulation is about and what may be set: plain data, which the page carries along. */
export interface Description {
  readonly title: string
  /** What the simulation answers, as a question. */
  readonly question: string
  readonly controls: readonly Control[]
  readonly presets: readonly [Preset, ...Preset[]]
  /** The model's names for the facts that it obeys, each with the fact's id in the ledger. */
  readonly rules: Readonly<Record<string, string>>
  readonly measures: readonly Measure[]
  /** Set where nothing is drawn by lot, so that all seeds give the same run. */
  readonly isCertain?: true
  /** How far one step of the playback goes. */
  readonly stepMs: number
  /** Set where traffic that somebody measured may take the place of some that the model makes. */
  readonly trace?: {
    /** What it takes the place of, and when that is in use; whole sentences. */
    readonly label: string
    /** The control that says when it begins, in s. */
    readonly startsAt: string
  }
}

/** The functions that a simulation consists of. */
export interface Parts<Scenario extends Values, Result> {
  /** A caption for each world: what is different about its rules. */
  readonly worlds: (scenario: Scenario) => Pair<string>
  readonly durationMs: (scenario: Scenario) => number
  /** The scenario that a trace of traffic makes of a scenario. */
  readonly follow?: (scenario: Scenario, trace: Trace) => Scenario
  /** Why the provider would not accept these settings, in a sentence; nothing if it would. */
  readonly refuse?: (scenario: Scenario, rules: Rules) => string | undefined
  readonly believe: (input: Input<Scenario>) => Result
  readonly simulate: (input: Input<Scenario>) => Result
  readonly measure: (result: Result, scenario: Scenario) => Numbers
  /** The outcome in one or two sentences; a loss stands in `<strong>`. */
  readonly says: (numbers: Pair<Numbers>, scenario: Scenario) => Html
  /** The moment that a still picture shows, in ms. */
  readonly posterMs: (pair: Pair<Result>, scenario: Scenario) => number
  readonly view: (pair: Pair<Result>, scenario: Scenario, atMs: number) => Picture
  /** The same moment in words, for each world. */
  readonly tell: (pair: Pair<Result>, scenario: Scenario, atMs: number) => Pair<string>
}

/** What a run is about, whatever its seed. */
export interface Conditions {
  readonly values: Values
  readonly rules: Rules
  /** Traffic that somebody measured, for a simulation that takes it. */
  readonly trace?: Trace | undefined
}

export interface Setting extends Conditions {
  readonly seed: number
}

export interface Run {
  readonly numbers: Pair<Numbers>
  readonly durationMs: number
  readonly posterMs: number
  readonly worlds: Pair<string>
  readonly says: Html
  picture(atMs: number): Picture
  tell(atMs: number): Pair<string>
}

/** What can be done with a simulation, whatever its scenario and its results look like. */
export interface Engine {
  /** Why the provider would not accept these settings, in a sentence; nothing if it would. */
  refuse(conditions: Conditions): string | undefined
  /** Both worlds with every request kept, to be drawn. */
  run(setting: Setting): Run
  /** The measures of one world alone: for keys, challenges and many seeds. */
  count(setting: Setting, world: World): Numbers
}

export type Sim = Description & Engine

/** Generic inside, plain outside: no other file needs a type parameter for simulations. */
export function defineEngine<Scenario extends Values, Result>(
  parts: Parts<Scenario, Result>,
): Engine {
  const models = { believed: parts.believe, actual: parts.simulate }

  // Values come from the simulation's own controls, so they are its scenario.
  const scenarioOf = ({ values, trace }: Conditions): Scenario =>
    trace && parts.follow ? parts.follow(values as Scenario, trace) : (values as Scenario)

  return {
    refuse: (conditions) => parts.refuse?.(scenarioOf(conditions), conditions.rules),
    count(setting, world) {
      const scenario = scenarioOf(setting)
      return parts.measure(models[world]({ ...setting, scenario, record: false }), scenario)
    },
    run(setting) {
      const scenario = scenarioOf(setting)
      const input = { ...setting, scenario, record: true }
      const pair = { believed: parts.believe(input), actual: parts.simulate(input) }
      const numbers = {
        believed: parts.measure(pair.believed, scenario),
        actual: parts.measure(pair.actual, scenario),
      }
      return {
        numbers,
        durationMs: parts.durationMs(scenario),
        // Only when it is asked for: it is a search, and a slider that is dragged asks for none.
        get posterMs() {
          return parts.posterMs(pair, scenario)
        },
        worlds: parts.worlds(scenario),
        says: parts.says(numbers, scenario),
        picture: (atMs) => parts.view(pair, scenario, atMs),
        tell: (atMs) => parts.tell(pair, scenario, atMs),
      }
    },
  }
}

/** Every control's position in a preset. */
export const presetValues = (
  { presets }: Pick<Description, 'presets'>,
  preset: Preset,
): Values => ({
  ...presets[0].values,
  ...preset.values,
})
