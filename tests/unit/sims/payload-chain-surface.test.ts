import { describe, expect, test } from 'vitest'
import { controls } from '../../../src/sims/payload-chain/controls.ts'
import { refusalOf } from '../../../src/sims/payload-chain/errors.ts'
import { measure } from '../../../src/sims/payload-chain/measure.ts'
import { measures } from '../../../src/sims/payload-chain/measures.ts'
import { presets } from '../../../src/sims/payload-chain/presets.ts'
import { refuse } from '../../../src/sims/payload-chain/refuse.ts'
import { kibOf, sayDoor } from '../../../src/sims/payload-chain/say-bytes.ts'
import { says } from '../../../src/sims/payload-chain/says.tsx'
import { services, type Scenario, type Service } from '../../../src/sims/payload-chain/scenario.ts'
import { readValue } from '../../../src/sims/state.ts'
import { run, scenarioOf, through } from './payload-chain-runs.ts'

function numbersOf(scenario: Scenario) {
  const { believed, actual } = run(scenario)
  return { believed: measure(believed), actual: measure(actual) }
}

const say = (scenario: Scenario): string =>
  says(numbersOf(scenario), scenario).markup.replaceAll('\u00a0', ' ')

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const declared = measures.map(({ key }) => key)
    expect(Object.keys(numbersOf(scenarioOf()).actual).toSorted()).toEqual(declared.toSorted())
  })

  test('of the default order', () => {
    const { believed, actual } = numbersOf(scenarioOf())
    expect(believed).toMatchObject({ sizeSent: 171, sizeAtEnd: 171, growth: 1, hopsPassed: 6 })
    expect(believed).toMatchObject({ lowestDoor: 10_240, tooLarge: 0, requests: 6 })
    expect(actual).toMatchObject({ sizeSent: 171, lowestDoor: 256, hopsPassed: 5, requests: 8 })
    expect(actual).toMatchObject({ refusedAbove: 256, copies: 1, s3Usd: 0 })
    expect(actual['sizeAtEnd']).toBeCloseTo(280.3, 1)
    expect(actual['tooLarge']).toBeCloseTo(24.3, 1)
    expect(actual['growth']).toBeCloseTo(1.64, 2)
  })
})

describe('presets', () => {
  test('give every control a value that it can take, the first of them alone', () => {
    expect(Object.keys(presets[0].values).toSorted()).toEqual(
      controls.map(({ key }) => key).toSorted(),
    )
    for (const { id } of presets)
      for (const control of controls) {
        const value = scenarioOf({}, id)[control.key]!
        expect(readValue(control, String(value))).toBe(value)
      }
  })

  test('are chains that there can be', () => {
    for (const { id } of presets) expect(refuse(scenarioOf({}, id))).toBeUndefined()
  })

  test.each([
    [
      'order',
      '171 KiB when sent, <strong>280 KiB at Step Functions: refused, since it takes 256 KiB</strong>. That is 24 KiB too much. The lowest door takes 256 KiB, so what was sent would fit.',
    ],
    [
      'claim-check',
      'It arrives: 171 KiB when sent, 2.0 KiB at Step Functions. A million S3 writes and reads cost 5.40 USD.',
    ],
    [
      'photo',
      '5,001 KiB when sent, <strong>6,669 KiB at Lambda: refused, since it takes 6 MiB</strong>. That is 525 KiB too much. The lowest door takes 6 MiB, so what was sent would fit.',
    ],
    [
      'batch',
      '10 KiB when sent, <strong>1,385 KiB at SQS, 100 records together: refused, since it takes 1 MiB</strong>. That is 361 KiB too much. The lowest door takes 1 MiB, so what was sent would fit.',
    ],
    [
      'json-in-json',
      '120 KiB when sent, <strong>578 KiB at DynamoDB: refused, since it takes 400 KiB</strong>. That is 178 KiB too much. The lowest door takes 256 KiB, so what was sent would fit.',
    ],
    [
      'small',
      'It arrives: 4.0 KiB when sent, 9.0 KiB at Step Functions. The lowest door takes 256 KiB.',
    ],
    [
      'higher-now',
      'It arrives: 300 KiB when sent, 377 KiB at Lambda. The lowest door takes 1 MiB.',
    ],
  ])('“%s” makes its point', (id, sentence) => {
    expect(say(scenarioOf({}, id))).toBe(sentence)
  })

  test('have a photo that would pass if it were smaller by a tenth', () => {
    for (const [binaryKib, tooLarge] of [
      [4600, 0],
      [4700, 125],
    ] as const) {
      const { actual } = numbersOf(scenarioOf({ binaryKib }, 'photo'))
      expect(Math.round(actual['tooLarge']!)).toBe(tooLarge)
    }
  })
})

describe('the outcome in words', () => {
  test('does not say that what was sent would fit where it would not', () => {
    expect(say(through(['api-gateway', 'sqs'], { jsonKib: 1100 }))).toBe(
      '1,100 KiB when sent, <strong>1,100 KiB at SQS: refused, since it takes 1 MiB</strong>. That is 76 KiB too much.',
    )
  })

  test('says that there is no chain where there is none', () => {
    expect(say(through([]))).toBe('Nothing is in the way: 118 KiB when sent.')
  })
})

describe('sizes in words', () => {
  test.each([
    [64, '64 B'],
    [32_768, '32 KiB'],
    [409_600, '400 KiB'],
    [1_048_576, '1 MiB'],
    [6_291_456, '6 MiB'],
    [53_687_091_200_000, '48.8 TiB'],
    [1_500_000, '1.4 MiB'],
  ])('of a door of %i bytes: %s', (bytes, words) => {
    expect(sayDoor(bytes).replace('\u00a0', ' ')).toBe(words)
  })

  test.each([
    [80, '0.1'],
    [9.96 * 1024, '10.0'],
    [10 * 1024, '10'],
    [6_829_077, '6,669'],
  ])('of a payload of %d bytes: %s', (bytes, words) => {
    expect(kibOf(bytes)).toBe(words)
  })
})

describe('a chain', () => {
  const functions = 'choose Lambda, synchronous, behind it.'
  test.each([
    [[], {}, 'There is no service in the chain: choose one at least.'],
    [
      ['s3', 'sqs', 's3'],
      {},
      'The body would be kept in S3 twice: leave one S3 or the claim check out.',
    ],
    [
      ['s3'],
      { claimCheck: 'yes' },
      'The body would be kept in S3 twice: leave one S3 or the claim check out.',
    ],
    [['load-balancer', 'sqs'], {}, `A load balancer waits for a function: ${functions}`],
    [['sqs', 'lambda-async'], {}, `SQS calls functions synchronously only: ${functions}`],
    [['kinesis', 'lambda-async'], {}, `Kinesis calls functions synchronously only: ${functions}`],
    [
      ['sns', 'lambda-sync'],
      {},
      'SNS calls functions asynchronously only: choose Lambda, asynchronous, behind it.',
    ],
    [['api-gateway', 'lambda-async', 'sns', 'lambda-async', 'lambda-sync'], {}, undefined],
    [['load-balancer'], {}, undefined],
    [['sqs', 'step-functions', 'lambda-async'], { claimCheck: 'yes' }, undefined],
  ] as const)('of %j with %o is answered with: %s', (chain, values, answer) => {
    expect(refuse(through(chain, values))).toBe(answer)
  })
})

describe('a refusal', () => {
  const bytes = 300_001
  const refusal = (service: Service, limit: number, from?: Service) =>
    refusalOf({ service, limit }, bytes, from)

  test.each([
    ['sqs', 262_144, 'Message must be shorter than 262144 bytes.'],
    ['sqs', 1_048_576, 'Message must be shorter than 1048576 bytes.'],
    [
      'lambda-async',
      131_072,
      '300001 byte payload is too large for the Event invocation type (limit 131072 bytes)',
    ],
    [
      'lambda-sync',
      6_291_456,
      'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
    ],
    [
      'step-functions',
      262_144,
      "Value at 'input' failed to satisfy constraint: Member must have size less than or equal to 262144 bytes in UTF-8 encoding",
    ],
    ['kinesis', 1_048_576, 'Member must have length less than or equal to 1048576'],
    ['api-gateway', 10_485_760, 'HTTP content length exceeded 10485760 bytes.'],
    ['dynamodb', 409_600, 'Item size has exceeded the maximum allowed size'],
    ['sns', 262_144, 'Invalid parameter: Message too long'],
    ['eventbridge', 1_048_576, 'Total size of the entries in the request is over the limit.'],
  ] as const)('by %s has the words that were reported', (service, limit, words) => {
    expect(refusal(service, limit)[1]).toContain(words)
  })

  test('by a function depends on who has called it', () => {
    expect(refusal('lambda-sync', 6_291_456, 'api-gateway')[1]).toBe(
      '300001 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)',
    )
    expect(refusal('lambda-sync', 6_291_456, 'kinesis')).toEqual(['RequestEntityTooLargeException'])
  })

  test('has a name for every service', () => {
    for (const service of services) expect(refusal(service, 1)[0]).toMatch(/\S/)
  })
})
