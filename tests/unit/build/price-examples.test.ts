import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { getPriceExamples, getPrices } from '../../../src/build/prices.ts'
import { totalUsd } from '../../../src/sims/core/lambda-bill.ts'
import factsText from '../../../src/content/facts/price-examples.yaml?raw'

const examples = getPriceExamples()
const named = (id: string) => examples.find(({ fact }) => fact.id === id)!

/**
 * Lines that the page prints otherwise than its own inputs and rates have them, by more than a
 * cent: what it should be, and why it is not.
 */
const otherwise: Readonly<Record<string, { readonly usd: number; readonly because: string }>> = {
  'example-esm-kafka compute': { usd: 993.34, because: 'the page rounds it to 993.3' },
  'example-esm-kafka requests': {
    usd: 6,
    because: 'the page bills 60 million requests, which are the seconds that its 30 million ran',
  },
}

const lines = examples.flatMap(({ fact, published, computed }) =>
  Object.entries(published).map(([line, usd]) => ({
    name: `${fact.id} ${line}`,
    usd,
    computedUsd: computed[line],
  })),
)

/** Each price that the page prints in an example, beside the ledger’s as of the example’s date. */
const printed = examples.flatMap(({ fact, inputs }): readonly [string, number, number][] => {
  const { lambda } = getPrices(fact.asOf)
  const { edge, microVms, pollerUsdPerHour } = lambda
  const pairs: readonly (readonly [number | undefined, number])[] =
    inputs.kind === 'function'
      ? [
          [inputs.usdPerGbs, lambda.computeUsdPerGbS[inputs.arch][0]!.usd],
          [
            inputs.pollerUsdPerHour,
            pollerUsdPerHour[inputs.kafkaPollerHours > 0 ? 'kafka' : 'sqs'],
          ],
        ]
      : inputs.kind === 'edge'
        ? [[inputs.usdPer128MbSecond, edge.usdPer128MbS]]
        : inputs.kind === 'microvms'
          ? [
              [inputs.vcpuUsdPerSecond, microVms.vcpuUsdPerS],
              [inputs.memoryUsdPerGbs, microVms.memoryUsdPerGbS],
            ]
          : []
  return pairs.flatMap(([usd, ledgerUsd]) => (usd === undefined ? [] : [[fact.id, usd, ledgerUsd]]))
})

describe('a worked example of the provider’s page', () => {
  test.each(lines.filter(({ name }) => !(name in otherwise)))(
    '$name: $usd USD, to a cent',
    ({ usd, computedUsd }) => {
      expect(Math.abs(computedUsd! - usd)).toBeLessThan(0.01)
    },
  )

  test.each(examples)('$fact.id has every line that our bill has', ({ published, computed }) => {
    const billed = Object.keys(computed).filter((line) => computed[line] !== 0)
    expect(Object.keys(published).toSorted()).toEqual(billed.toSorted())
  })

  test.each(examples)(
    '$fact.id adds its own lines up to $publishedTotalUsd USD',
    ({ fact, published, publishedTotalUsd }) => {
      expect(totalUsd(published)).toBeCloseTo(publishedTotalUsd, 2)
      expect(fact.value).toBe(publishedTotalUsd)
    },
  )

  test.each(printed)('%s prints the ledger’s rate of its date, %f USD', (_, usd, ledgerUsd) => {
    expect(usd).toBe(ledgerUsd)
  })
})

describe('where the page differs from itself', () => {
  test.each(Object.entries(otherwise))('%s is $usd USD, because $because', (name, { usd }) => {
    const line = lines.find((candidate) => candidate.name === name)!
    expect(line.computedUsd).toBeCloseTo(usd, 2)
    expect(Math.abs(line.usd - usd)).toBeGreaterThan(0.01)
  })

  test('the requests of the Kafka example are 12.00 USD for as many as it has seconds', () => {
    const { inputs, published } = named('example-esm-kafka')
    if (inputs.kind !== 'function') throw new Error('it is no example of a function')
    expect(inputs.requestsPrinted).toBe((inputs.requests * inputs.durationMs) / 1000)
    expect((inputs.requestsPrinted! * getPrices().lambda.requestUsdPerMillion) / 1e6).toBe(
      published['requests'],
    )
  })

  test('the old example is a cent dearer than at the rate with more digits', () => {
    const { computed } = named('example-old-1')
    const [tier] = getPrices().lambda.computeUsdPerGbS.x86
    expect(totalUsd(computed)).toBeCloseTo(18.737, 6)
    expect(1_100_000 * tier!.usd + 0.4).toBeCloseTo(18.7334, 4)
  })
})

describe('the inputs of a worked example', () => {
  const read = (text: string) => () =>
    getPriceExamples(createLedger({ '../content/facts/price-examples.yaml': text }))

  test.each([
    [
      'kind: managed instances',
      'kind: managed machines',
      'the “kind” of the example of fact “example-lmi” is “managed machines”; there are',
    ],
    [
      '      onDemandUsdPerHour: 0.1632\n',
      '',
      'the example of fact “example-lmi” has no “onDemandUsdPerHour”',
    ],
    [
      'instanceHours: 2000',
      'instanceHours: -1',
      'the “instanceHours” of the example of fact “example-lmi” is -1',
    ],
  ])('cannot have %j as %j', (found, mistake, sentence) => {
    const [, lmi = ''] = factsText.split('- id: example-lmi')
    const entry = `- id: example-lmi${lmi.split('\n- id:')[0]!}`
    expect(entry).toContain(found)
    expect(read(entry.replace(found, mistake))).toThrow(sentence)
  })
})
