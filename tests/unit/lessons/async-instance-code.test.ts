import { describe, expect, test } from 'vitest'
import { findBlock, load } from './code-blocks.ts'

const slug = 'async-instance'
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve()
}

describe('the loop around a handler', () => {
  type Invocation = { readonly id: string; readonly event: unknown }
  interface Lambda {
    next(): Promise<Invocation>
    respond(id: string, result: unknown): Promise<void>
  }
  type Serve = (lambda: Lambda, handler: (event: unknown) => Promise<unknown>) => Promise<never>
  const { serve } = load<{ readonly serve: Serve }>(findBlock(slug, 'lambda.next()'))

  test('asks for the next event when it has answered the last one, and not before', async () => {
    const happened: string[] = []
    const waiting = ['a', 'b']
    let answer = (): void => {}
    const lambda: Lambda = {
      async next() {
        happened.push('asks')
        const id = waiting.shift()
        // With nothing left, an environment waits for ever.
        return id === undefined ? new Promise<Invocation>(() => {}) : { id, event: id }
      },
      async respond(id) {
        happened.push(`answers ${id}`)
      },
    }
    void serve(lambda, async (event) => {
      happened.push(`begins ${String(event)}`)
      await new Promise<void>((resolve) => (answer = resolve))
    })

    await turns(20)
    expect(happened).toEqual(['asks', 'begins a'])
    answer()
    await turns(20)
    expect(happened).toEqual(['asks', 'begins a', 'answers a', 'asks', 'begins b'])
  })
})

describe('the handler of the event page', () => {
  type Handler = (event: { eventId: string; visitor: string }) => Promise<object>

  test('has all four calls under way at once, and waits for the slowest', async () => {
    const asked: string[] = []
    const answers: (() => void)[] = []
    const fetch = (address: string) => {
      asked.push(new URL(address).pathname)
      return new Promise((resolve) => {
        answers.push(() => {
          resolve({ ok: true, json: async () => new URL(address).pathname.slice(1) })
        })
      })
    }
    const { handler } = load<{ readonly handler: Handler }>(findBlock(slug, 'Promise.all'), {
      fetch,
    })
    const page = handler({ eventId: 'e1', visitor: 'v1' })
    await turns(5)
    expect(asked).toEqual([
      '/events/e1',
      '/events/e1/prices',
      '/events/e1/seats',
      '/visitors/v1/vouchers',
    ])
    for (const answer of answers.toReversed()) answer()
    expect(await page).toEqual({
      calendar: 'events/e1',
      prices: 'events/e1/prices',
      seats: 'events/e1/seats',
      vouchers: 'visitors/v1/vouchers',
    })
  })
})

test('each request logs its own visitor, though several run at the same moment', async () => {
  interface Visit {
    readonly requestId: string
    readonly visitor: string
  }
  type Line = Visit & { readonly message: string }
  const lines: Line[] = []
  const console = { log: (line: string) => lines.push(JSON.parse(line) as Line) }
  const { handler } = load<{ readonly handler: (visit: Visit) => Promise<string> }>(
    findBlock(slug, 'AsyncLocalStorage'),
    { console },
  )
  const visitors = ['ann', 'ben', 'cleo']
  await Promise.all(
    visitors.map((visitor) => handler({ visitor, requestId: `request of ${visitor}` })),
  )
  expect(lines.map(({ visitor }) => visitor)).toEqual([...visitors, ...visitors])
  for (const { visitor, requestId } of lines) expect(requestId).toBe(`request of ${visitor}`)
})

test('a measured handler logs how long it took and how much of that was computing', async () => {
  type Measured = <Event, Result>(
    handler: (event: Event) => Promise<Result>,
  ) => (event: Event) => Promise<Result>
  const logged: { durationMs: number; computingMs: number }[] = []
  const console = {
    log: (line: string) => logged.push(JSON.parse(line) as (typeof logged)[number]),
  }
  const { measured } = load<{ readonly measured: Measured }>(findBlock(slug, 'cpuUsage'), {
    console,
  })

  const double = measured(async (event: number) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return 2 * event
  })
  expect(await double(21)).toBe(42)
  const fails = measured(async () => {
    throw new Error('no answer')
  })
  await expect(fails(1)).rejects.toThrow('no answer')

  expect(logged).toHaveLength(2)
  // A timer may fire a little early.
  expect(logged[0]!.durationMs).toBeGreaterThan(25)
  expect(logged[0]!.computingMs).toBeGreaterThanOrEqual(0)
})
