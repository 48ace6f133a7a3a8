import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAgenda, type Agenda } from '../../../../src/sims/core/agenda.ts'

function takeAll(agenda: Agenda): readonly number[] {
  const taken: number[] = []
  while (agenda.size > 0) taken.push(agenda.take())
  return taken
}

describe('an agenda', () => {
  test('has nothing due while it is empty', () => {
    const agenda = createAgenda()
    expect(agenda.nextAtMs).toBe(Infinity)
    agenda.schedule(5, 1)
    expect(agenda.nextAtMs).toBe(5)
    agenda.take()
    expect(agenda.nextAtMs).toBe(Infinity)
    expect(agenda.size).toBe(0)
  })

  test('gives events of one instant in the order in which they were scheduled', () => {
    const agenda = createAgenda()
    for (let event = 0; event < 200; event++) agenda.schedule(event % 2, event)
    const even = Array.from({ length: 100 }, (_, index) => 2 * index)
    expect(takeAll(agenda)).toEqual([...even, ...even.map((event) => event + 1)])
  })

  test('gives any events in the order of a stable sort by time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 300 }), (timesMs) => {
        const agenda = createAgenda()
        timesMs.forEach((atMs, event) => agenda.schedule(atMs, event))
        const sorted = timesMs
          .map((atMs, event) => ({ atMs, event }))
          .toSorted((a, b) => a.atMs - b.atMs)
        expect(takeAll(agenda)).toEqual(sorted.map(({ event }) => event))
      }),
      { seed: 1 },
    )
  })

  test('keeps that order when events are taken in between', () => {
    const step = fc.option(fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const agenda = createAgenda()
        let expected: { readonly atMs: number; readonly event: number }[] = []
        steps.forEach((atMs, event) => {
          if (atMs !== null) {
            agenda.schedule(atMs, event)
            expected = [...expected, { atMs, event }].toSorted((a, b) => a.atMs - b.atMs)
            return
          }
          const next = expected.shift()
          expect(agenda.nextAtMs).toBe(next?.atMs ?? Infinity)
          if (next) expect(agenda.take()).toBe(next.event)
        })
      }),
      { seed: 1 },
    )
  })
})
