import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTail, writeTail } from '../../../src/components/laboratory/link-tail.ts'
import sim from '../../../src/sims/concurrency-pool/index.ts'
import { presetValues } from '../../../src/sims/sim.ts'
import { readState, writeState } from '../../../src/sims/state.ts'

const a = {
  preset: 'quiet-night',
  values: { ...presetValues(sim, sim.presets[1]!), limit: 2000 },
  seed: 7,
}
const b = { preset: 'reporting-burst', values: presetValues(sim, sim.presets[0]), seed: 9 }
const link = writeState('concurrency-pool', sim, b) + writeTail('concurrency-pool', sim, a)

describe('a link to two settings', () => {
  test('brings back both', () => {
    expect(readState(sim, link)).toMatchObject({ state: b, problems: [] })
    expect(readTail(sim, link, [])).toMatchObject({ state: a, problems: [] })
  })

  test('without A has none, and that is no problem', () => {
    expect(readTail(sim, writeState('concurrency-pool', sim, b), [])).toEqual({ problems: [] })
  })

  test('says what in A cannot be read, and keeps the rest', () => {
    const { state, problems } = readTail(sim, link.replace('limit%3D2000', 'limit%3D20'), [])
    expect(state!.preset).toBe('quiet-night')
    expect(problems).toEqual([
      'In A: “Limit of the account” cannot be “20”; it stays as in the scenario.',
    ])
  })

  test('that is cut off within A says so', () => {
    const { state, problems } = readTail(sim, '#sim=concurrency-pool&a=sim%3Dconc%E0', [])
    expect(state).toBeUndefined()
    expect(problems).toEqual(['The setting A in the link cannot be read; it is left out.'])
  })

  test('is read whatever it holds, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', 'a', '=', '&', 'E', '0') }), (text) => {
        const { problems } = readTail(sim, `#a=preset=${text}&a=${text}`, [])
        for (const problem of problems) expect(problem).toMatch(/\.$/)
      }),
    )
  })
})
