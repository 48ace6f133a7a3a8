import { expect, test } from 'vitest'
import { sayDay } from '../../../src/components/report/say-day.ts'

test('a day is written out, and a moment beyond the calendar is no day', () => {
  expect(sayDay(new Date(2026, 10, 3).getTime())).toBe('3 November 2026')
  expect(sayDay(1e300)).toBe('an unknown day')
})
