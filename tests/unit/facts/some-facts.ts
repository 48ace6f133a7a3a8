import type { Dated, Period } from '../../../src/lib/fact-history.ts'

/** A period that holds since 2020 unless told otherwise. */
export const period = (given: Partial<Period> = {}): Period => ({
  value: 1,
  parts: {},
  from: '2020',
  orEarlier: false,
  to: 'now',
  unverified: false,
  ...given,
})

export const fact = (history: readonly Period[], given: Partial<Dated> = {}): Dated => ({
  value: 1,
  shown: '1 MB',
  unit: 'MB',
  history,
  ...given,
})

/** An event that grew twice. */
export const event = fact(
  [
    period({ value: 128, shown: '128 KB', from: '2014-11', orEarlier: true, to: '2018-11-16' }),
    period({ value: 256, shown: '256 KB', from: '2018-11-16', to: '2025-10-24' }),
    period({ from: '2025-10-24' }),
  ],
  { value: 1 },
)
