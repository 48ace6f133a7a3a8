import { describe, expect, test } from 'vitest'
import { believe, simulate, type Result } from '../../../src/sims/payload-chain/model.ts'
import type { Scenario, Service } from '../../../src/sims/payload-chain/scenario.ts'
import { inputOf, rules, run, scenarioOf, through } from './payload-chain-runs.ts'

const kib = 1024
const go = (scenario: Scenario): Result => simulate(inputOf(scenario))
const kibAt = ({ doors }: Result): readonly number[] =>
  doors.map(({ bytes }) => Math.round(bytes / kib))

describe('the order of 171 KiB', () => {
  const { believed, actual } = run(scenarioOf())

  test('is believed to stay as it is, and to arrive', () => {
    expect(kibAt(believed)).toEqual([171, 171, 171, 171, 171, 171])
    expect(believed.isRefused).toBe(false)
  })

  test('grows to 280 KiB, and Step Functions refuses it', () => {
    expect(kibAt(actual)).toEqual([189, 219, 219, 220, 280, 280])
    expect(actual.isRefused).toBe(true)
    expect(actual.doors.at(-1)).toMatchObject({ service: 'step-functions', limit: 256 * kib })
    expect(actual.doors.at(-1)!.bytes / actual.sentBytes).toBeCloseTo(1.64, 2)
  })

  test('is smaller than the lowest door when it is sent', () => {
    const lowest = Math.min(...actual.hops.map(({ limit }) => limit))
    expect(actual.sentBytes).toBeLessThan(lowest)
  })

  test('has a backslash more before every quotation mark for each time it becomes a string', () => {
    const samples = actual.doors.map(({ sample }) => sample)
    expect(samples[0]).toBe('"sku":"A8919"')
    expect(samples[1]).toBe('\\"sku\\":\\"A8919\\"')
    expect(samples[5]).toBe('\\\\\\"sku\\\\\\":\\\\\\"A8919\\\\\\"')
  })

  test.each([
    ['functions hand on the body alone', { passOn: 'body' }],
    ['the label travels as bytes', { binaryAs: 'bytes' }],
    ['the body stays in S3', { claimCheck: 'yes' }],
    ['there is no label', { binaryKib: 0 }],
  ] as const)('arrives if %s', (_, values) => {
    expect(go(scenarioOf(values)).isRefused).toBe(false)
  })
})

describe('a service', () => {
  const change = (services: readonly Service[], values: Partial<Scenario> = {}) =>
    go(through(services, values)).doors.at(-1)!.changes

  test.each([
    [
      ['api-gateway', 'lambda-sync'],
      ['string', 'envelope'],
    ],
    [['api-gateway', 'sqs'], []],
    [
      ['load-balancer', 'lambda-sync'],
      ['string', 'envelope'],
    ],
    [
      ['sqs', 'lambda-sync'],
      ['string', 'envelope'],
    ],
    [
      ['sns', 'sqs'],
      ['string', 'envelope'],
    ],
    [
      ['sns', 'lambda-async'],
      ['string', 'envelope', 'envelope'],
    ],
    [['eventbridge', 'sqs'], ['envelope']],
    [
      ['kinesis', 'lambda-sync'],
      ['base64', 'envelope'],
    ],
    [
      ['dynamodb', 'lambda-sync'],
      ['string', 'envelope'],
    ],
    [['step-functions', 'lambda-sync'], []],
    [['s3', 'lambda-async'], ['pointer']],
    [['lambda-sync', 'sqs'], []],
  ] as const)('hands over as documented: %j', (services, changes) => {
    expect(change(services)).toEqual(changes)
  })

  test('that knows text alone gets bytes as base64, and one that knows bytes as they are', () => {
    const file = { binaryKib: 10, binaryAs: 'bytes' } as const
    expect(change(['sqs'], file)).toEqual(['base64'])
    expect(change(['eventbridge'], file)).toEqual(['base64', 'envelope'])
    for (const service of ['api-gateway', 'kinesis', 'dynamodb', 's3'] as const)
      expect(change([service], file)).toEqual([])
  })

  test('adds a third to bytes, and no more for becoming a string', () => {
    const file = { jsonKib: 1, binaryKib: 3000, binaryAs: 'bytes' } as const
    const { doors } = go(through(['api-gateway', 'lambda-sync'], file))
    expect(doors[1]!.bytes / doors[0]!.bytes).toBeCloseTo(4 / 3, 2)
  })
})

describe('a batch', () => {
  const batch = (jsonKib: number, count: number, values: Partial<Scenario> = {}) =>
    go(through(['kinesis', 'lambda-sync', 'sqs'], { jsonKib, batch: count, ...values })).doors

  test('has as many records as are wanted, if they fit into 6 MB', () => {
    expect(batch(10, 100)[1]!.copies).toBe(100)
    expect(batch(100, 100)[1]!.copies).toBe(45)
  })

  test('is cut and not refused where they do not', () => {
    const { bytes, limit } = batch(100, 10_000)[1]!
    expect(bytes).toBeLessThanOrEqual(limit)
    expect(bytes).toBeGreaterThan(0.97 * limit)
  })

  test('is handed on whole, or record by record', () => {
    expect(batch(10, 100)[2]).toMatchObject({ copies: 100 })
    expect(batch(10, 100)[2]!.bytes).toBe(batch(10, 100)[1]!.bytes)
    expect(batch(10, 100, { passOn: 'body' })[2]).toMatchObject({ copies: 1, bytes: 10 * kib })
  })

  test('has one record at least, which may be too large by itself', () => {
    const large = through(['kinesis', 'lambda-sync'], {
      binaryKib: 5000,
      setTo: 'most',
      batch: 10,
    })
    const { doors, isRefused } = go(large)
    expect([isRefused, doors[1]!.copies]).toEqual([true, 1])
  })
})

describe('a claim check', () => {
  test('makes a pointer of the payload, at the sender or where S3 stands', () => {
    const early = go(scenarioOf({ claimCheck: 'yes' }))
    const late = go(scenarioOf({ hop3: 's3' }))
    expect(early.doors[0]!.bytes).toBeLessThan(100)
    expect(kibAt(late).slice(0, 3)).toEqual([189, 219, 219])
    expect(late.doors[3]!.bytes).toBe(early.doors[0]!.bytes)
    expect([early, late].map(({ isRefused }) => isRefused)).toEqual([false, false])
  })

  test('costs a request to write and one to read, and saves chunks of messages', () => {
    const [usual, claimed] = [scenarioOf({ hop6: 'none' }), scenarioOf({ claimCheck: 'yes' })].map(
      go,
    )
    // 0.005 USD for a thousand writes and 0.004 for ten thousand reads.
    expect(claimed!.bill.s3UsdPerMillion).toBeCloseTo(5.4, 9)
    expect(usual!.bill.s3UsdPerMillion).toBe(0)
    expect([usual!.bill.requests, claimed!.bill.requests]).toEqual([8, 2])
  })

  test('is not paid for by one that does not get that far', () => {
    const refused = through(['step-functions', 's3'], { jsonKib: 300 })
    expect(go(refused).bill).toEqual({ requests: 0, s3UsdPerMillion: 0 })
  })
})

describe('requests', () => {
  const billed = (service: Service, jsonKib: number): number =>
    go(through([service], { jsonKib })).bill.requests

  test.each([
    ['sqs', 64, 1],
    ['sqs', 65, 2],
    ['sqs', 1024, 16],
    ['sns', 256, 4],
    ['eventbridge', 63, 1],
    ['eventbridge', 64, 2],
    ['lambda-async', 256, 1],
    ['lambda-async', 257, 2],
    ['lambda-async', 1024, 13],
    ['lambda-sync', 1024, 0],
    ['sqs', 1025, 0],
  ] as const)('to %s are billed by the chunk: %i KiB are %i', (service, jsonKib, requests) => {
    expect(billed(service, jsonKib)).toBe(requests)
  })
})

describe('what is believed', () => {
  test('is refused at the first door or nowhere', () => {
    const { doors, isRefused } = believe(
      inputOf(through(['sqs', 'lambda-sync'], { jsonKib: 1025 })),
    )
    expect([isRefused, doors.length]).toEqual([true, 1])
    expect(believe(inputOf(through(['sqs', 'dynamodb'], { jsonKib: 1024 }))).isRefused).toBe(false)
  })

  test('is right where everything is small', () => {
    for (const result of Object.values(run(scenarioOf({}, 'small'))))
      expect(result.isRefused).toBe(false)
  })
})

describe('topics and streams', () => {
  test.each([
    ['sns', 'sns', 300],
    ['kinesis', 'kinesis', 1100],
  ] as const)('take more if they are set to it: %s', (service, name, jsonKib) => {
    expect(go(through([service], { jsonKib })).doors[0]!.limit).toBe(rules[name])
    expect(go(through([service], { jsonKib })).isRefused).toBe(true)
    const most = go(through([service], { jsonKib, setTo: 'most' }))
    expect(most.doors[0]!.limit).toBe(rules[`${name}.most`])
    expect(most.isRefused).toBe(false)
  })
})

test('without a service nothing is in the way', () => {
  for (const result of Object.values(run(through([]))))
    expect(result).toMatchObject({ doors: [], hops: [], isRefused: false })
})
