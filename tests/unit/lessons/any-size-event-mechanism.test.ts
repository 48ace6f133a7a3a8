import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { settingOf } from '../../../src/build/sims.ts'
import { unseenSeeds } from '../../../src/sims/grade.ts'
import { lineOf } from '../../../src/sims/payload-chain/size/order.ts'
import { lesson, mean, sim, upTo } from './any-size-event.ts'
import { findBlock, load } from './code-blocks.ts'

const fact = (id: string): number => getLedger().factNumber(id)
const kib = 1024

describe('the order', () => {
  test('is the same with every seed, in both worlds', () => {
    for (const world of ['believed', 'actual'] as const) {
      const runs = unseenSeeds.map((seed) => {
        return JSON.stringify(sim.count(settingOf(sim, { preset: 'order', seed }), world))
      })
      expect(new Set(runs).size).toBe(1)
    }
  })

  test('has 171 KiB when sent, and more than half as much again at the last door', () => {
    const order = mean()
    expect(order('sizeSent')).toBeCloseTo(171, 9)
    expect(order('growth')).toBeGreaterThan(1.5)
    expect(order('sizeAtEnd')).toBeCloseTo(280, 0)
    expect(order('refusedAbove') * kib).toBeCloseTo(fact('stepfunctions-payload.bytes'), 6)
  })

  test('passes all six doors as believed, and stops at the last of them', () => {
    const setting = settingOf(sim, { preset: 'order' })
    expect(sim.count(setting, 'believed')['hopsPassed']).toBe(6)
    expect(mean()('hopsPassed')).toBe(5)
  })

  test('has lines of which a quarter is quotation marks', () => {
    const line = lineOf(0)
    expect((line.split('"').length - 1) / line.length).toBeCloseTo(0.25, 1)
  })
})

describe('what makes it larger', () => {
  const sizes = [1, 2, 3, 4, 5].map((doors) => mean(upTo(doors))('sizeAtEnd'))

  test('is base64 before the gateway, a string behind it, and a string again behind the queue', () => {
    const [gateway, first, bus, queue, second] = sizes as [number, number, number, number, number]
    expect(gateway).toBeCloseTo(118 + (53 * 4) / 3, 0)
    expect(first - gateway).toBeGreaterThan(118 / 4)
    expect(queue - first).toBeLessThan(1)
    expect(bus).toBeLessThan(queue)
    expect(second - queue).toBeGreaterThan(118 / 2)
  })

  test.each([
    [1, 1 / 4],
    [2, 3 / 4],
    [3, 7 / 4],
  ])('%d strings are worth about %d of JSON that is a quarter marks', (wraps, more) => {
    const at = (count: number) => {
      const chain = { ...upTo(1), binaryKib: 0, wraps: count, jsonKib: 400 }
      return mean(chain)('sizeAtEnd')
    }
    expect(Math.abs(at(wraps) / at(0) - 1 - more)).toBeLessThan(0.1)
  })

  test('a text of nine characters is one of 15 as a string, and of 27 as a string of that', () => {
    const once = JSON.stringify('{"a":"b"}')
    expect([once.length, JSON.stringify(once).length]).toEqual([15, 27])
  })
})

describe('then and now', () => {
  test('bus, queue and asynchronous calls take four times what a workflow takes', () => {
    for (const id of ['eventbridge-event-size', 'sqs-message-size', 'lambda-async-payload'])
      expect(fact(`${id}.bytes`)).toBe(4 * fact('stepfunctions-payload.bytes'))
  })
})

describe('six ways', () => {
  test.each([
    [{ passOn: 'body' }, 0],
    [{ binaryAs: 'bytes' }, 0],
    [{ hop4: 'none', hop5: 'none' }, 0],
    [{ claimCheck: 'yes' }, 0],
    [{ setTo: 'most' }, mean()('tooLarge')],
  ])('%o leaves it too large by %d KiB', (values, tooLarge) => {
    expect(mean(values)('tooLarge')).toBeCloseTo(tooLarge, 9)
  })

  test('a claim check is a write and a read', () => {
    const each =
      fact('price-s3.putUsdPerThousand') / 1e3 + fact('price-s3.getUsdPerTenThousand') / 1e4
    expect(mean({ claimCheck: 'yes' })('s3Usd')).toBeCloseTo(each * 1e6, 6)
  })
})

describe('the code', () => {
  const slug = 'any-size-event'
  type Open = (event: { readonly Records: readonly { readonly body: string }[] }) => unknown
  type ToDetail = (id: string, order: unknown, shelf: Shelf) => Promise<unknown>
  interface Shelf {
    put(key: string, text: string): Promise<void>
  }
  const { openOrders } = load<{ readonly openOrders: Open }>(findBlock(slug, 'openOrders'))
  const { toDetail } = load<{ readonly toDetail: ToDetail }>(findBlock(slug, 'toDetail'))

  test('takes an order out of its envelopes', () => {
    const order = { order: 81734, items: [{ name: 'oak table' }] }
    const detail = { version: '2.0', body: JSON.stringify(order) }
    const message = { messageId: '1', body: JSON.stringify({ source: 'shop', detail }) }
    expect(openOrders({ Records: [message, message] })).toEqual([order, order])
  })

  test('sends small orders as they are, and where large ones lie', async () => {
    const shelf = new Map<string, string>()
    const put = async (key: string, text: string) => void shelf.set(key, text)
    const small = { note: 'x'.repeat(100 * kib) }
    const large = { note: 'x'.repeat(200 * kib) }
    expect(await toDetail('1', small, { put })).toEqual({ order: small })
    expect(await toDetail('2', large, { put })).toEqual({ orderAt: 'orders/2.json' })
    expect([...shelf.entries()]).toEqual([['orders/2.json', JSON.stringify(large)]])
  })

  test('looks for six tenths of the lowest door', () => {
    const most = 150 * kib
    expect(lesson.text).toContain('mostBytes = 150 * 1024')
    expect(most / fact('stepfunctions-payload.bytes')).toBeCloseTo(0.6, 1)
  })
})
