import { countRequests, lengthOf, type Trace } from '../../../lib/trace.ts'
import type { Control, Numbers, Pair, Sim } from '../../../sims/sim.ts'
import type { SimState } from '../../../sims/state.ts'

type Row = readonly (string | number | undefined)[]

/** What else a run depends on. */
interface Ran {
  readonly name: string
  readonly state: SimState
  /** The first day of its rules, as an ISO date; empty where they have never changed. */
  readonly rulesFrom: string
  readonly trace?: Trace | undefined
}

/** A run as rows: its measures in both worlds, and all that it takes to run it again. */
export function listNumbers(
  { title, controls, measures }: Pick<Sim, 'title' | 'controls' | 'measures'>,
  { name, state, rulesFrom, trace }: Ran,
  { believed, actual }: Pair<Numbers>,
): readonly Row[] {
  const same = (kind: string, key: string, label: string, unit: string, value: string | number) => [
    kind,
    key,
    label,
    unit,
    value,
    value,
  ]
  const { values, seed, asOf } = state
  return [
    ['kind', 'key', 'name', 'unit', 'believed', 'actual'],
    ...measures
      .filter(({ key }) => believed[key] !== undefined || actual[key] !== undefined)
      .map(({ key, label, unit }) => ['measure', key, label, unit, believed[key], actual[key]]),
    ...controls.map((control) =>
      same('setting', control.key, control.label, unitOf(control), values[control.key]!),
    ),
    ...(trace
      ? [
          same('traffic', 'requests', 'Requests in the file', '', countRequests(trace)),
          same('traffic', 'length', 'Length of the file', 's', lengthOf(trace)),
        ]
      : []),
    same('run', 'simulation', title, '', name),
    same('run', 'seed', 'Seed', '', seed),
    same('run', 'as-of', 'Rules of', '', asOf ?? 'today'),
    same('run', 'rules-since', 'These rules have held since', '', rulesFrom),
  ]
}

const unitOf = (control: Control): string => (control.kind === 'range' ? control.unit : '')
