import { describe, expect, test } from 'vitest'
import { getRules, listEras, rulesAt } from '../../../src/build/rules.ts'
import description from '../../../src/sims/payload-chain/description.ts'
import { simulate } from '../../../src/sims/payload-chain/model.ts'
import type { Scenario, Service } from '../../../src/sims/payload-chain/scenario.ts'
import { inputOf, rules, scenarioOf, through } from './payload-chain-runs.ts'

const names = description.rules
const rulesOn = (day: string) => rulesAt(names, day).rules
const go = (scenario: Scenario, day: string) =>
  simulate({ ...inputOf(scenario), rules: rulesOn(day) })

test('the rules of the tests are those of today in the ledger', () => {
  expect(getRules(names)).toEqual(rules)
})

test('the rules have changed eight times, and all of the changes raised a door', () => {
  const eras = listEras(names)
  const days = eras.map(({ from }) => from)
  expect(days.slice(0, -1)).toEqual([
    '2026-09-18',
    '2026-01-29',
    '2025-12-01',
    '2025-10-24',
    '2025-10-01',
    '2025-08-04',
    '2020-09-01',
    '2018-11-16',
  ])
  for (const [index, { rules: now }] of eras.entries())
    for (const [name, value] of Object.entries(eras[index + 1]?.rules ?? {}))
      expect(value).toBeLessThanOrEqual(now[name]!)
})

describe('a door on the day before it was raised, and on that day', () => {
  test.each([
    ['lambda-async', '2018-11-15', 128, '2018-11-16', 256],
    ['step-functions', '2020-08-31', 32, '2020-09-01', 256],
    ['sqs', '2025-08-03', 256, '2025-08-04', 1024],
    ['lambda-async', '2025-10-23', 256, '2025-10-24', 1024],
    ['eventbridge', '2026-01-28', 256, '2026-01-29', 1024],
  ] as const)('%s on %s: %i KiB; on %s: %i', (service, before, low, after, high) => {
    const kibOn = (day: string) => go(through([service]), day).doors[0]!.limit / 1024
    expect([kibOn(before), kibOn(after)]).toEqual([low, high])
  })

  test.each([
    ['sns', '2026-09-17', 256, '2026-09-18', 1024],
    ['kinesis', '2025-09-30', 1024, '2025-10-01', 10_240],
  ] as const)('%s, set to the most, on %s: %i KiB; on %s: %i', (...row) => {
    const [service, before, low, after, high] = row
    const kibOn = (day: string) =>
      go(through([service], { setTo: 'most' }), day).doors[0]!.limit / 1024
    expect([kibOn(before), kibOn(after)]).toEqual([low, high])
  })
})

describe('the report of 300 KiB', () => {
  const refusedBy = (day: string): Service | undefined => {
    const { doors, isRefused } = go(scenarioOf({}, 'higher-now'), day)
    return isRefused ? doors.at(-1)!.service : undefined
  }

  test.each([
    ['2018-06-01', 'lambda-async'],
    ['2025-08-01', 'lambda-async'],
    ['2025-10-23', 'lambda-async'],
    ['2025-10-24', 'eventbridge'],
    ['2026-01-28', 'eventbridge'],
    ['2026-01-29', undefined],
    ['2026-11-21', undefined],
  ])('was refused on %s by %s', (day, service) => {
    expect(refusedBy(day)).toBe(service)
  })
})
