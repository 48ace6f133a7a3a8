import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { getPrices } from '../../../src/build/prices.ts'
import { billFunction, tieredUsd, totalUsd } from '../../../src/sims/core/lambda-bill.ts'
import type { FreeTier } from '../../../src/sims/core/lambda-bill.ts'
import type { Tiers } from '../../../src/sims/core/lambda-prices.ts'

const today = getPrices()
const { factNumber, getFact } = getLedger()

/** Every number of a nested object, with the way to it. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

const tiered: readonly (readonly [string, Tiers])[] = [
  ['run time on x86', today.lambda.computeUsdPerGbS.x86],
  ['run time on Arm', today.lambda.computeUsdPerGbS.arm],
  ['REST APIs', today.apiGateway.restUsdPerMillion],
  ['HTTP APIs', today.apiGateway.httpUsdPerMillion],
  ['data out', today.dataOut.usdPerGb],
  ['logs', today.cloudWatchLogs.ingestedUsdPerGb],
]

describe('the prices of today', () => {
  test('are numbers, none below nothing', () => {
    const leaves = leavesOf(today)
    expect(leaves.length).toBeGreaterThan(100)
    for (const [path, value] of leaves) {
      expect(value, path).toBeTypeOf('number')
      expect(value, path).toBeGreaterThanOrEqual(0)
    }
  })

  test.each(tiered)('of %s fall from tier to tier', (_, tiers) => {
    for (const [index, { to, usd }] of tiers.entries()) {
      const next = tiers[index + 1]
      expect(to).toBeGreaterThan(tiers[index - 1]?.to ?? 0)
      if (next) expect(next.usd).toBeLessThan(usd)
      else expect(to).toBe(Infinity)
    }
  })

  test('have Arm a fifth below x86, tier by tier and ready or not', () => {
    const { computeUsdPerGbS, provisioned } = today.lambda
    const pairs = [
      ...computeUsdPerGbS.arm.map(({ usd }, index) => [usd, computeUsdPerGbS.x86[index]!.usd]),
      [provisioned.arm.usdPerGbS, provisioned.x86.usdPerGbS],
      [provisioned.arm.durationUsdPerGbS, provisioned.x86.durationUsdPerGbS],
      Object.values(today.lambda.tenantIsolationUsdPerGb).toReversed(),
    ]
    expect(pairs).toHaveLength(6)
    for (const [arm, x86] of pairs) expect(arm! / x86!).toBeCloseTo(0.8, 2)
  })

  test('take off 20 % of run time in the last tier, as announced', () => {
    const [first, second, third] = today.lambda.computeUsdPerGbS.x86
    expect(second!.usd / first!.usd).toBeCloseTo(0.9, 5)
    expect(third!.usd / first!.usd).toBeCloseTo(0.8, 5)
  })

  test('of 60 TB of logs are 12,500 for every 30,000 USD before, as announced', () => {
    const bill = (date?: string): number =>
      tieredUsd(60 * 1024, getPrices(date).cloudWatchLogs.ingestedUsdPerGb)
    expect(bill() / bill('2025-04-30')).toBeCloseTo(12_500 / 30_000, 10)
    expect(bill('2025-05-01')).toBe(bill())
  })

  test('are read from facts of which each file of prices has some', () => {
    expect(today.lambda.requestUsdPerMillion).toBe(factNumber('price-lambda-request'))
    expect(today.publicIpv4UsdPerHour).toBe(factNumber('price-public-ipv4'))
    expect(today.waf.usdPerMillionRequests).toBe(factNumber('waf-price'))
  })
})

describe('the prices of a day', () => {
  const changes: readonly [string, (prices: typeof today) => number, [string, number][]][] = [
    [
      'a step of run time',
      ({ lambda }) => lambda.stepMs,
      [
        ['2020-11-30', 100],
        ['2020-12-01', 1],
      ],
    ],
    [
      'a step at the edge',
      ({ lambda }) => lambda.edge.stepMs,
      [
        ['2017', 50],
        ['2021-03-31', 50],
        ['2021-04-01', 1],
      ],
    ],
    [
      'a GB-second',
      ({ lambda }) => lambda.computeUsdPerGbS.x86[0]!.usd,
      [
        ['2018', 0.00001667],
        ['2020', 0.0000166667],
      ],
    ],
    [
      'a GB-second in the last tier',
      ({ lambda }) => lambda.computeUsdPerGbS.x86[2]!.usd,
      [
        ['2022-07-31', 0.0000166667],
        ['2022-08', 0.0000133334],
      ],
    ],
    [
      'a public address',
      ({ publicIpv4UsdPerHour }) => publicIpv4UsdPerHour,
      [
        ['2024-01-31', 0],
        ['2024-02-01', 0.005],
      ],
    ],
    [
      'a million writes to DynamoDB',
      ({ dynamoDb }) => dynamoDb.writeUsdPerMillion,
      [
        ['2024-10-31', 1.25],
        ['2024-11-01', 0.625],
      ],
    ],
    [
      'a million reads of DynamoDB',
      ({ dynamoDb }) => dynamoDb.readUsdPerMillion,
      [
        ['2024-10-31', 0.25],
        ['2024-11-01', 0.125],
      ],
    ],
    [
      'data that leaves for nothing',
      ({ dataOut }) => dataOut.freeGb,
      [
        ['2021-11-30', 1],
        ['2021-12-01', 100],
      ],
    ],
    [
      'HTTP APIs, which began at today’s price',
      ({ apiGateway }) => apiGateway.httpUsdPerMillion[0]!.usd,
      [
        ['2018', 1],
        ['2026', 1],
      ],
    ],
  ]

  test.each(changes)('have %s as it was', (_, read, known) => {
    expect(known.map(([date]) => [date, read(getPrices(date))])).toEqual(known)
  })

  test('are today’s on the newest day', () => {
    expect(getPrices('2026-11-21')).toEqual(today)
  })

  test.each(['2016', '2018', '2020', '2022', '2024', '2026'])(
    'in %s have the first tier where the plain price of run time is',
    (date) => {
      const period = getFact('price-lambda-gbs-x86').history.findLast(({ from }) => from <= date)
      expect(getPrices(date).lambda.computeUsdPerGbS.x86[0]!.usd).toBe(period!.value)
    },
  )
})

describe('the comparison of 2018', () => {
  const { targetUsd, durationMs, memoryMb, monthDays } = getFact('seed-price-comparison').parts
  const monthS = monthDays! * 24 * 3600

  /** What so many million invocations a month cost. */
  const costUsd = (million: number, freeTier: FreeTier, date?: string): number =>
    totalUsd(
      billFunction(
        {
          requests: million * 1e6,
          durationMs: durationMs!,
          memoryMb: memoryMb!,
          architecture: 'x86',
          freeTier,
        },
        getPrices(date).lambda,
      ),
    )

  const part = (name: string): number => factNumber(`seed-price-comparison.${name}`)

  test.each([undefined, '2018'])('breaks even where the ledger says (prices of %s)', (date) => {
    for (const [name, freeTier] of [
      ['withFreeTierMillion', 'requests and compute'],
      ['withoutFreeTierMillion', 'none'],
    ] as const) {
      expect(costUsd(part(name) - 0.01, freeTier, date)).toBeLessThan(targetUsd!)
      expect(costUsd(part(name) + 0.01, freeTier, date)).toBeGreaterThan(targetUsd!)
      expect(costUsd(part(name), freeTier, date)).toBeCloseTo(targetUsd!, 1)
    }
  })

  test('is 1.58 invocations a second at the break-even, and was 1.7 in the article', () => {
    expect((part('withFreeTierMillion') * 1e6) / monthS).toBeCloseTo(
      part('withFreeTierPerSecond'),
      2,
    )
    expect((part('articleMillion') * 1e6) / monthS).toBeCloseTo(part('articlePerSecond'), 1)
  })

  test('had 4.5 million because it scaled the bill of three million in proportion', () => {
    const scaled = (3 * targetUsd!) / costUsd(3, 'requests and compute', '2018')
    expect(scaled).toBeCloseTo(part('articleMillion'), 1)
    expect(costUsd(part('articleMillion'), 'requests and compute', '2018')).toBeGreaterThan(31)
  })
})

describe('two small servers behind a load balancer', () => {
  const { servers, publicAddresses, monthHours } = getFact('seed-price-comparison-today').parts

  const costUsd = (date?: string): number => {
    const { alb, ec2UsdPerHour, publicIpv4UsdPerHour } = getPrices(date)
    return (
      monthHours! *
      (servers! * ec2UsdPerHour.t2Nano + alb.usdPerHour + publicAddresses! * publicIpv4UsdPerHour)
    )
  }

  test('cost what the ledger says', () => {
    expect(costUsd()).toBeCloseTo(factNumber('seed-price-comparison-today'), 2)
  })

  test('cost what the ledger’s history says before public addresses did, and not the article’s 28 USD', () => {
    const [before] = getFact('seed-price-comparison-today').history
    expect(costUsd('2024-01-31')).toBeCloseTo(Number(before!.value), 2)
    expect(before!.value).toBeLessThan(getFact('seed-price-comparison').parts.targetUsd!)
  })
})
