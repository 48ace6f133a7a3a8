import { presetValues, type Control, type Era, type Sim, type Value, type Values } from './sim.ts'

/** Where a simulation stands: enough to show the same picture again, anywhere. */
export interface SimState {
  readonly preset: string
  readonly values: Values
  readonly seed: number
  /** A day whose rules hold, as an ISO date; absent for today's. */
  readonly asOf?: string | undefined
  /** The moment shown; absent for the moment that the simulation would choose. */
  readonly atMs?: number | undefined
}

export const firstSeed = 7
const largestSeed = 999_999

type Shape = Pick<Sim, 'controls' | 'presets'>

/** `text` as a position of the control, or nothing if the control cannot stand there. */
export function readValue(control: Control, text: string): Value | undefined {
  if (control.kind === 'choice')
    return control.options.find(({ value }) => String(value) === text)?.value
  const value = Number(text)
  return text.trim() !== '' && value >= control.min && value <= control.max ? value : undefined
}

/** The fragment of a link to this state, with `#`; what the preset says is left out. */
export function writeState(
  sim: string,
  shape: Shape,
  { preset, values, seed, asOf, atMs }: SimState,
) {
  const usual = presetValues(shape, findPreset(shape, preset) ?? shape.presets[0])
  const pairs = [
    ['sim', sim],
    ['preset', preset],
    ...Object.entries(values).filter(([key, value]) => usual[key] !== value),
    ...(seed === firstSeed ? [] : [['seed', seed]]),
    ...(asOf === undefined ? [] : [['as-of', asOf]]),
    ...(atMs === undefined ? [] : [['at', atMs / 1000]]),
  ]
  return '#' + pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
}

/** Whether a fragment speaks of this simulation. */
export const isStateOf = (sim: string, fragment: string): boolean =>
  fragment.replace(/^#/, '').split('&').includes(`sim=${sim}`)

/**
 * The state in a fragment. Whatever cannot be read falls back to the preset, and is named in
 * `problems`, one sentence each. Never throws.
 */
export function readState(
  shape: Shape,
  fragment: string,
  eras: readonly Era[] = [],
): { readonly state: SimState; readonly problems: readonly string[] } {
  const problems: string[] = []
  const pairs = new Map(fragment.replace(/^#/, '').split('&').map(readPair))
  const wanted = pairs.get('preset')
  const preset = findPreset(shape, wanted) ?? shape.presets[0]
  if (wanted !== undefined && preset.id !== wanted)
    problems.push(`There is no scenario “${wanted}”; this is “${preset.label}”.`)

  const values: Record<string, Value> = { ...presetValues(shape, preset) }
  for (const control of shape.controls) {
    const text = pairs.get(control.key)
    if (text === undefined) continue
    const value = readValue(control, text)
    if (value === undefined)
      problems.push(`“${control.label}” cannot be “${text}”; it stays as in the scenario.`)
    else values[control.key] = value
  }

  const known = new Set([
    'sim',
    'preset',
    'seed',
    'as-of',
    'at',
    // Another run to compare with, which the laboratory reads.
    'a',
    ...shape.controls.map(({ key }) => key),
  ])
  for (const key of pairs.keys())
    if (!known.has(key)) problems.push(`The link has a part “${key}” that means nothing here.`)

  const seed = readWhole(pairs.get('seed'), firstSeed)
  if (seed === undefined) problems.push(`The seed in the link cannot be read; it is ${firstSeed}.`)
  const asOf = readDay(pairs.get('as-of'), eras, problems)
  const at = pairs.get('at')
  const atMs = at === undefined ? undefined : Number(at) * 1000
  const atIsValid = atMs === undefined || (atMs >= 0 && Number.isFinite(atMs))
  if (!atIsValid) problems.push('The time in the link cannot be read; it is left out.')
  return {
    state: {
      preset: preset.id,
      values,
      seed: seed ?? firstSeed,
      asOf,
      atMs: atIsValid ? atMs : undefined,
    },
    problems,
  }
}

/** The rules of a day; of a day before all of them, the oldest. The first are today's. */
export const findEra = (eras: readonly [Era, ...Era[]], asOf: string | undefined): Era =>
  asOf === undefined ? eras[0] : (eras.find(({ from }) => from <= asOf) ?? eras.at(-1)!)

function readDay(
  text: string | undefined,
  eras: readonly Era[],
  problems: string[],
): string | undefined {
  if (text === undefined) return undefined
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) {
    problems.push('The day in the link cannot be read; the rules are those of today.')
    return undefined
  }
  const oldest = eras.at(-1)
  if (oldest && text < oldest.from)
    problems.push('The rules of that day are not known; these are the earliest that are.')
  return eras.find(({ from }) => from <= text) === eras[0] ? undefined : text
}

export const findPreset = ({ presets }: Shape, id: string | undefined) =>
  presets.find((preset) => preset.id === id)

function readPair(pair: string): readonly [string, string] {
  const [key = '', value = ''] = pair.split('=', 2)
  return [decode(key), decode(value)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readWhole(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise
  return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= largestSeed
    ? Number(text)
    : undefined
}
