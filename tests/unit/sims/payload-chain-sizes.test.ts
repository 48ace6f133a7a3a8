import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64, toEscaped } from '../../../src/sims/payload-chain/size/encode.ts'
import { lineOf, linesOf, orderSize, sample } from '../../../src/sims/payload-chain/size/order.ts'
import { base64, quoted, sizeOf, sum, times } from '../../../src/sims/payload-chain/size/size.ts'
import { simulate } from '../../../src/sims/payload-chain/model.ts'
import type { Scenario } from '../../../src/sims/payload-chain/scenario.ts'
import { anyScenario, inputOf, rules, scenarioOf } from './payload-chain-runs.ts'
import { writeDoors, writeOrder } from './payload-chain-strings.ts'

/* Sizes are counted, not written out. Here they are written out, and counted. */

/** Printable ASCII, with more quotation marks and backslashes than anyone writes. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom('"', '\\'), fc.string({ minLength: 1, maxLength: 1 })))
  .map((characters) => characters.join('').replaceAll(/[^ -~]/g, '?'))

describe('a size', () => {
  test('of a text in a JSON string is as long as JSON.stringify makes it, however often', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 4 }), (text, wraps) => {
        let [written, size] = [text, sizeOf(text)]
        for (let wrap = 0; wrap < wraps; wrap++)
          [written, size] = [JSON.stringify(written), quoted(size)]
        expect(size).toEqual(sizeOf(written))
        expect(size.bytes).toBe(Buffer.byteLength(written))
      }),
    )
  })

  test('of bytes as base64 is as long as Node makes it', () => {
    for (let bytes = 0; bytes < 100; bytes++)
      expect(base64(bytes).bytes).toBe(Buffer.alloc(bytes).toString('base64').length)
  })

  test('of texts one after the other, and of one again and again, is that of the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat({ max: 9 }), (one, other, count) => {
        expect(sum(sizeOf(one), sizeOf(other))).toEqual(sizeOf(one + other))
        expect(times(sizeOf(one), count)).toEqual(sizeOf(one.repeat(count)))
      }),
    )
  })

  test('of an order is exactly what was asked for, from a kibibyte on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 300_000 }), (bytes) => {
        const order = writeOrder(bytes)
        expect(sizeOf(order)).toEqual(orderSize(bytes))
        expect(JSON.parse(order).items.length).toBe(linesOf(bytes))
      }),
      { numRuns: 40 },
    )
  })
})

describe('an order', () => {
  test('has lines that are all as long, with as many quotation marks', () => {
    const sizes = Array.from({ length: 9000 }, (_, n) => sizeOf(lineOf(n)))
    for (const size of sizes) expect(size).toEqual({ bytes: 70, quotes: 18, backslashes: 0 })
  })

  test('of 118 KiB has 1,701 of them, as the first preset tells', () => {
    expect(linesOf(118 * 1024)).toBe(1701)
  })

  test('has every line but once in nine thousand', () => {
    expect(new Set(Array.from({ length: 9000 }, (_, n) => lineOf(n).slice(0, 14))).size).toBe(9000)
  })
})

describe('a short text', () => {
  test('becomes base64 and escaped as Node and JSON have it', () => {
    for (const text of ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar', sample]) {
      expect(toBase64(text)).toBe(Buffer.from(text).toString('base64'))
      expect(JSON.parse(`"${toEscaped(text)}"`)).toBe(text)
    }
  })
})

/** As far as it can be written out in a moment. */
const smallScenario = anyScenario.map((scenario) => ({
  ...scenario,
  jsonKib: 1 + (scenario.jsonKib % 40),
  binaryKib: scenario.binaryKib % 90,
  batch: Math.min(scenario.batch, 100),
}))

const doorsOf = (scenario: Scenario, batchBytes: number) => {
  const open = Object.fromEntries(Object.keys(rules).map((name) => [name, Infinity]))
  const input = { ...inputOf(scenario), rules: { ...rules, ...open, batchBytes } }
  return simulate(input).doors
}

describe('at every door of any chain', () => {
  test('the payload is counted as long as it is when it is written out', () => {
    fc.assert(
      fc.property(smallScenario, fc.constantFrom(6_291_456, 200_000), (scenario, batchBytes) => {
        const written = writeDoors(scenario, batchBytes).map(({ counted }) => counted)
        expect(doorsOf(scenario, batchBytes).map(({ bytes }) => bytes)).toEqual(written)
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  test('what is JSON can be read, and the body is in it', () => {
    fc.assert(
      fc.property(smallScenario, (scenario) => {
        for (const { text, form } of writeDoors(scenario, 6_291_456))
          if (form === 'json') expect(findBody(JSON.parse(text))).toBe(true)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  test('the piece that is shown of it stands in it, unless it is base64', () => {
    fc.assert(
      fc.property(smallScenario, (scenario) => {
        const written = writeDoors(scenario, 6_291_456)
        doorsOf(scenario, 6_291_456).forEach(({ sample: piece }, door) => {
          if (/[":]/.test(piece)) expect(written[door]!.text).toContain(piece)
        })
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})

test('the default order, written out, is as long as the picture says', () => {
  const scenario = scenarioOf()
  const written = writeDoors(scenario, 6_291_456).map(({ counted }) => Math.round(counted / 1024))
  expect(written).toEqual([189, 219, 219, 220, 280, 280])
  expect(simulate(inputOf(scenario)).doors.map(({ bytes }) => Math.round(bytes / 1024))).toEqual(
    written,
  )
})

/** Whether the order or the pointer to it is anywhere in it: as an object, in a string, in base64. */
function findBody(value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return 'order' in value || 'bucket' in value || Object.values(value).some(findBody)
  if (typeof value !== 'string') return false
  const texts = [value, Buffer.from(value, 'base64').toString('latin1')]
  return texts.some((text) => text.startsWith('--b81734\r\n') || findBody(readJson(text)))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
