import { describe, expect, test } from 'vitest'
import { listEras } from '../../../src/build/rules.ts'
import { controls } from '../../../src/sims/pricing/controls.ts'
import { measures } from '../../../src/sims/pricing/measures.ts'
import { presets } from '../../../src/sims/pricing/presets.ts'
import { refuse } from '../../../src/sims/pricing/refuse.ts'
import { rules as names } from '../../../src/sims/pricing/rules.ts'
import { says } from '../../../src/sims/pricing/says.tsx'
import type { Scenario } from '../../../src/sims/pricing/scenario.ts'
import { money, sayCalls, sayServers, sayVolume, shorten } from '../../../src/sims/pricing/words.ts'
import { readValue } from '../../../src/sims/state.ts'
import { numbersOf, scenarioOf } from './pricing-runs.ts'

const say = (scenario: Scenario): string => says(numbersOf(scenario), scenario).markup

/** Every line switched on. */
const everything = scenarioOf({
  coldPerThousand: 5,
  initMs: 100,
  provisioned: 2,
  provisionedHours: 730,
  provisionedPercent: 10,
  door: 'http',
  responseKb: 10,
  logBytes: 500,
  natGateways: 1,
  server: 't3',
  hourUsd: 50,
})

describe('measures', () => {
  const keysOf = (scenario: Scenario): readonly string[] => Object.keys(numbersOf(scenario).actual)

  test('have the keys that lessons use, and no others', () => {
    const seen = new Set([
      ...keysOf(everything),
      ...keysOf({ ...everything, question: 'whole-bill' }),
    ])
    expect([...seen].toSorted()).toEqual(measures.map(({ key }) => key).toSorted())
  })

  test('leave out the lines that nothing was set for', () => {
    expect(
      keysOf(scenarioOf())
        .filter((key) => key.endsWith('Usd'))
        .toSorted(),
    ).toEqual([
      'computeUsd',
      'dearerUsd',
      'machinesUsd',
      'perMillionUsd',
      'requestsUsd',
      'serverUsd',
      'totalUsd',
    ])
  })

  test('leave out the servers where the bill of the functions is the question', () => {
    const { believed, actual } = numbersOf({ ...everything, question: 'whole-bill' })
    expect(Object.keys(actual).filter((key) => /server|breakEven|dearer/i.test(key))).toEqual([])
    expect(Object.keys(believed).filter((key) => key.endsWith('Usd'))).toEqual([
      'computeUsd',
      'totalUsd',
      'perMillionUsd',
    ])
  })

  test('differ between the worlds in the headline of every preset', () => {
    for (const { id } of presets) {
      const { believed, actual } = numbersOf(scenarioOf({}, id))
      const key = id === 'whole-bill' ? 'totalUsd' : 'breakEvenMillion'
      expect(believed[key], id).not.toBe(actual[key])
    }
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
        if (control.kind === 'range') expect((Number(value) - control.min) % control.step).toBe(0)
      }
  })

  test('are accepted by the provider', () => {
    for (const { id } of presets) expect(refuse(scenarioOf({}, id))).toBeUndefined()
  })

  test.each([
    [
      'article',
      /^From 4\.09 million calls a month, 1\.58 a second, the servers are cheaper\. The bill of 3 million calls, of which a part was free, says 4\.48 million calls\. At 6 million calls the functions cost <strong>\$16\.33 more<\/strong> than the servers\.$/,
    ],
    ['today', /^From 4\.58 million .* says 5\.16 million .*<strong>\$12\.14 more/],
    ['quiet-api', /^From 15\.6 million .* At 100,000 calls the functions cost \$29\.73 less/],
    [
      'steady',
      /^From 55\.0 million calls a month, 21\.2 a second, the containers are cheaper\. The bill of 400,000 calls, all of it free, says never\. .*than the containers\.$/,
    ],
    [
      'whole-bill',
      /^Calls times duration make \$12\.50, and the bill is \$174\.89: <strong>\$162\.39 was left out<\/strong>\. Of the other lines the largest is NAT gateways, \$79\.44\. Run time is 7\u00a0% of it all\.$/,
    ],
    ['arm', /^From 5\.15 million/],
    ['people', /^From 18\.6 million/],
  ])('“%s” makes its point', (id, point) => {
    expect(say(scenarioOf({}, id))).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test.each([
    [
      { natGateways: 3 },
      /^The servers are never dearer\. .* a part was free and is paid by the hour, says/,
    ],
    [{ freeTier: 'used-up' }, /\. The bill of 3 million calls, scaled, says the same\./],
    [
      { server: 'fargateArm', task: '4 8', perServerS: 5, peak: 30 },
      /^The containers are always dearer\. /,
    ],
  ] as const)('for %o', (values, sentence) => {
    expect(say(scenarioOf(values))).toMatch(sentence)
  })

  test('calls nothing left out if there is no other line', () => {
    const bare = scenarioOf({ question: 'whole-bill', millionCalls: 0.5, durationMs: 10 })
    expect(say(bare)).toBe('Calls times duration make $0.00, and the bill is $0.00.')
  })
})

describe('figures in words', () => {
  test.each([
    [0, '0', '', '0 calls'],
    [1234, '1.23', 'k', '1,230 calls'],
    [800_000, '800', 'k', '800,000 calls'],
    [999_700, '1.00', 'M', '1.00 million calls'],
    [4_085_931, '4.09', 'M', '4.09 million calls'],
    [55e6, '55.0', 'M', '55.0 million calls'],
    [130e6, '130', 'M', '130 million calls'],
  ])('%d calls are %s%s, or %s', (calls, number, unit, words) => {
    expect(shorten(calls)).toEqual({ number, unit })
    expect(sayCalls(calls)).toBe(words)
  })

  test('are as short as they were chosen', () => {
    expect([0.1, 3, 7.44, 130].map(sayVolume)).toEqual([
      '100,000 calls',
      '3 million calls',
      '7.44 million calls',
      '130 million calls',
    ])
  })

  test('are dollars and cents, and never a negative nothing', () => {
    expect([1234.5, -3.356, -0.001].map(money)).toEqual(['$1,234.50', '−$3.36', '$0.00'])
  })

  test('name the servers in the singular where there is one', () => {
    expect(sayServers(scenarioOf(), 2)).toBe('two small servers and a load balancer')
    expect(sayServers(scenarioOf({ server: 'fargate' }), 1)).toBe('1 container and a load balancer')
    expect(sayServers(scenarioOf({ server: 't4g' }), 3)).toBe('3 t4g.nano and a load balancer')
  })
})

describe('the provider', () => {
  const ready = { provisioned: 7, provisionedHours: 24, provisionedPercent: 100 }
  const sale = { millionCalls: 2, durationMs: 280, ...ready }

  test.each([
    [{}, undefined],
    [sale, undefined],
    [{ ...sale, provisioned: 0, provisionedPercent: 0 }, undefined],
    [
      { ...sale, provisioned: 0 },
      'No call can be served by environments that are kept ready: there are none, or for no time.',
    ],
    [
      { ...sale, millionCalls: 3 },
      '7 environments cannot serve 100 % of the calls: in 24 hours they have time for 72 %, one call at a time each.',
    ],
    [{ ...sale, millionCalls: 3, provisionedPercent: 72 }, undefined],
  ])('answers %o with: %s', (values, answer) => {
    expect(refuse(scenarioOf(values))).toBe(answer)
  })
})

describe('the eras', () => {
  const eras = listEras(names)

  test('are few, and the newest are those of public addresses and of starts', () => {
    expect(eras.length).toBeLessThan(9)
    expect(eras.slice(0, 2).map(({ from }) => from)).toEqual(['2025-08-01', '2024-02-01'])
    expect(eras.map(({ from }) => from)).toContain('2020-12-01')
  })

  test('each tell how they differ from today', () => {
    const [today, ...older] = eras
    expect(today.differs).toEqual([])
    for (const { differs } of older) expect(differs.length).toBeGreaterThan(0)
  })
})
