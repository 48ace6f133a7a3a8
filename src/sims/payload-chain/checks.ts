import type { Check, ListChecks } from '../check.ts'
import type { Rules } from '../sim.ts'
import { checkLimits } from './checks/limits.ts'
import { sources } from './checks/sources.ts'
import { arrives, largest, mostThrough, send } from './checks/through.ts'
import { kib, type Service } from './scenario.ts'
import { base64, quoted, sizeOf } from './size/size.ts'

/* There is no chance in any of these: bytes are counted, and agree to the byte unless said. */

const bytes = { unit: 'bytes', digits: 0, tolerance: 0 } as const

const listChecks: ListChecks = (rulesOf) => {
  const rules = rulesOf()
  return [...checkEncodings(rules), ...checkChains(rules), ...checkLimits(rulesOf)]
}

export default listChecks

export const unchecked: readonly string[] = [
  'How long the envelopes of your own services are. Here they are as long as those of the documented examples, a kilobyte or less.',
  'What your payloads consist of. Escaping adds a byte for every quotation mark and every backslash, so that prose grows less than this order does.',
  'Characters beyond ASCII, which take more bytes than one, and more again where they are escaped.',
  'What a service answers when it refuses: the words are those of public reports, and may have changed since.',
]

const checkEncodings = (rules: Rules): readonly Check[] => [
  {
    about: 'The six bytes of “foobar” as base64',
    expected: 8,
    ...bytes,
    source: sources.base64,
    run: () => base64('foobar'.length).bytes,
  },
  {
    about: 'A quotation mark in JSON that was made a string three times',
    expected: 8,
    ...bytes,
    source: sources.json,
    // What a second one adds, since the strings have marks of their own around them.
    run: () => thrice('""') - thrice('"'),
  },
  {
    about: 'Bytes of a file in 6 MB of base64: 4.5 MB',
    expected: 4.5 * kib ** 2,
    ...bytes,
    source: sources.base64,
    run: () => largest(0, 8 * kib ** 2, (file) => base64(file).bytes <= rules['lambda-sync']!),
  },
]

const thrice = (text: string): number => quoted(quoted(quoted(sizeOf(text)))).bytes

const chain: readonly Service[] = [
  'api-gateway',
  'lambda-sync',
  'eventbridge',
  'sqs',
  'lambda-sync',
  'step-functions',
]

const checkChains = (rules: Rules): readonly Check[] => [
  {
    about: 'The largest file through API Gateway and a function: 4.5 MB, less its company',
    expected: 4.5 * kib ** 2,
    ...bytes,
    // An order of a kibibyte, what separates the two, and the envelope.
    tolerance: 3 * kib,
    source: sources.call,
    run: () => {
      const services = chain.slice(0, 2)
      const values = (file: number) => ({ binaryAs: 'bytes', binaryKib: file / kib })
      return largest(1, 8 * kib ** 2, (file) =>
        arrives(send({ services, values: values(file) }, kib, rules)),
      )
    },
  },
  {
    about: 'The largest order through six services, if functions hand on no more than the body',
    expected: Math.min(...chain.map((service) => rules[service]!)),
    ...bytes,
    source: { title: 'The lowest of the six limits' },
    run: () => mostThrough({ services: chain, values: { passOn: 'body' } }, rules),
  },
  {
    about: 'What a bus wraps around the detail of an event',
    expected: 213,
    ...bytes,
    // “About 213”, they say.
    tolerance: 5,
    source: sources.experiment,
    run: () => send({ services: ['eventbridge', 'sqs'] }, 300 * kib, rules)[1]!.bytes - 300 * kib,
  },
  {
    about: 'Doors of 1 MiB that an event passes which a bus just takes, of a bus and a queue',
    expected: 1,
    unit: '',
    digits: 0,
    tolerance: 0,
    source: sources.experiment,
    run: () => {
      const most = mostThrough({ services: ['eventbridge'] }, rules)
      const doors = send({ services: ['eventbridge', 'sqs'] }, most, rules)
      return doors.filter((door) => arrives([door])).length
    },
  },
]
