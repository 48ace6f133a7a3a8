import type { Check } from '../../check.ts'
import { sayDate } from '../../../lib/dates.ts'
import type { Rules } from '../../sim.ts'
import { nameOf } from '../names.ts'
import type { Service } from '../scenario.ts'
import { sources, type Source } from './sources.ts'
import { mostThrough, send } from './through.ts'

/** A service, how much it takes as is said in public, and on which day; today without one. */
type Row = readonly [
  service: Service,
  bytes: number,
  source: Source,
  asOf?: string | undefined,
  setTo?: 'most',
]

const rows: readonly Row[] = [
  ['api-gateway', 10_485_760, sources.gateway],
  ['lambda-sync', 6_291_456, sources.call],
  ['lambda-async', 131_072, sources.event2017, '2017-05-08'],
  ['lambda-async', 262_144, sources.event2024, '2024-05-02'],
  ['lambda-async', 262_144, sources.event, '2025-10-23'],
  ['lambda-async', 1_048_576, sources.event, '2025-10-24'],
  ['sqs', 262_144, sources.queue, '2025-08-03'],
  ['sqs', 1_048_576, sources.queue, '2025-08-04'],
  ['sqs', 1_048_576, sources.queue2026, '2026-01-27'],
  ['eventbridge', 262_144, sources.bus, '2026-01-28'],
  ['eventbridge', 1_048_576, sources.experiment, '2026-03-28'],
  ['sns', 262_144, sources.topic],
  ['sns', 1_048_576, sources.topic, undefined, 'most'],
  ['step-functions', 32_768, sources.workflows2020, '2020-08-31'],
  ['step-functions', 262_144, sources.workflows],
  ['kinesis', 1_048_576, sources.stream, '2025-12-17'],
  ['dynamodb', 409_600, sources.table],
]

/** By trying what goes through, and counting what it is at the door. */
export const checkLimits = (rulesOf: (asOf?: string) => Rules): readonly Check[] =>
  rows.map(([service, expected, source, asOf, setTo = 'default']) => {
    const way = { services: [service], values: { setTo } }
    const how = service === 'lambda-async' ? ' asynchronously' : ''
    const set = setTo === 'most' ? ', set to the most' : ''
    const day = asOf === undefined ? '' : `, on ${sayDate(asOf)}`
    return {
      about: `The most that ${nameOf(service)} takes${how}${set}${day}`,
      expected,
      unit: 'bytes',
      digits: 0,
      source,
      tolerance: 0,
      run: () => {
        const rules = rulesOf(asOf)
        return send(way, mostThrough(way, rules), rules)[0]!.bytes
      },
    }
  })
