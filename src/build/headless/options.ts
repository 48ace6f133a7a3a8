import { parseArgs } from 'node:util'
import { suggest, unknownName } from '../../lib/nearest.ts'
import { presetValues, type Control, type Sim, type Value, type Values } from '../../sims/sim.ts'
import { findPreset, firstSeed, readValue } from '../../sims/state.ts'
import { findKey } from '../sims.ts'

/** What a command line asks of one simulation. */
export interface Options {
  readonly preset: string
  readonly values: Values
  readonly seed: number
  /** Runs with consecutive seeds, from `seed` on. */
  readonly runs: number
  /** The day whose rules hold, as an ISO date; today's unless given. */
  readonly asOf: string | undefined
  readonly world: 'actual' | 'believed' | 'both'
  readonly format: 'text' | 'json' | 'csv'
}

const known = {
  preset: { type: 'string' },
  set: { type: 'string', multiple: true },
  seed: { type: 'string' },
  runs: { type: 'string' },
  'as-of': { type: 'string' },
  world: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const worlds = ['actual', 'believed', 'both'] as const

/** The words and options of a command line. Throws a sentence about an unknown option. */
export function readWords(args: readonly string[]) {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens)
    if (token.kind === 'option') {
      if (!Object.hasOwn(known, token.name))
        throw unknownName('option', `--${token.name}`, Object.keys(known).map(dashed))
      const takesValue = known[token.name as keyof typeof known].type === 'string'
      if (takesValue && token.value === undefined)
        throw new Error(`the option “--${token.name}” has no value`)
    }
  // Every option has been seen to be a known one with the value that it takes.
  const { values } = parseArgs({ args: [...args], options: known, allowPositionals: true })
  return { positionals, values }
}

const dashed = (name: string): string => `--${name}`

/** Throws a sentence about the first option that this simulation cannot follow. */
export function readOptions(sim: Sim, given: ReturnType<typeof readWords>['values']): Options {
  const { preset: id = sim.presets[0].id, world = 'both', json, csv } = given
  const preset = findPreset(sim, id)
  if (!preset)
    throw unknownName(
      'preset',
      id,
      sim.presets.map((candidate) => candidate.id),
    )
  const inWorld = worlds.find((name) => name === world)
  if (!inWorld) throw unknownName('world', world, worlds)
  if (json && csv) throw new Error('the output is either --json or --csv')
  return {
    preset: id,
    values: { ...presetValues(sim, preset), ...readSettings(sim, given.set ?? []) },
    seed: readCount('seed', given.seed, firstSeed, 999_999),
    runs: readCount('runs', given.runs, 1, 100_000),
    asOf: readDay(given['as-of']),
    world: inWorld,
    format: json ? 'json' : csv ? 'csv' : 'text',
  }
}

function readSettings(sim: Sim, settings: readonly string[]): Values {
  return Object.fromEntries(
    settings.map((setting) => {
      const [key = '', text] = setting.split(/=(.*)/s)
      if (text === undefined)
        throw new Error(`“--set ${setting}” sets nothing; it is written --set key=value`)
      return [key, readSetting(findKey('control', key, sim.controls), text)]
    }),
  )
}

function readSetting(control: Control, text: string): Value {
  const value = readValue(control, text)
  if (value !== undefined) return value
  throw new Error(`the control “${control.key}” cannot be “${text}”; ${sayRange(control, text)}`)
}

function sayRange(control: Control, text: string): string {
  if (control.kind === 'range')
    return `it goes from ${control.min} to ${control.max}${control.unit === '' ? '' : ` ${control.unit}`}`
  return suggest(
    text,
    control.options.map(({ value }) => String(value)),
  )
}

function readCount(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count
  throw new Error(
    `the option “--${name}” is “${text}”, where a whole number from 1 to ${most} belongs`,
  )
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))))
    return text
  throw new Error(`the option “--as-of” is “${text}”, where a day such as 2021-06-01 belongs`)
}
