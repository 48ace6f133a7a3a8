import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const reportingBurst: Scenario = {
  limit: 1000,
  functions: 3,
  checkoutPerS: 300,
  checkoutMs: 400,
  checkoutReserved: 0,
  checkoutProvisioned: 0,
  searchPerS: 400,
  searchMs: 300,
  searchReserved: 0,
  searchProvisioned: 0,
  reportingPerS: 20,
  reportingMs: 2000,
  reportingReserved: 0,
  reportingProvisioned: 0,
  imagesPerS: 50,
  imagesMs: 700,
  imagesReserved: 0,
  imagesProvisioned: 0,
  burstPerS: 700,
  burstStartS: 8,
  burstEndS: 20,
  callers: 'give-up',
  durations: 'exponential',
  region: 'large',
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'reporting-burst',
    label: 'Reporting burst',
    story:
      'At eight seconds someone opens the monthly reports, and for twelve seconds 700 more of them are asked for every second.',
    values: reportingBurst,
  },
  {
    id: 'quiet-night',
    label: 'Quiet night',
    story: 'The same three functions on a night when nobody wants a report.',
    values: { burstPerS: 0 },
  },
  {
    id: 'new-account',
    label: 'New account',
    story:
      'The limit of a new account is still 50, and 50 more reports per second are enough to fill it.',
    values: {
      limit: 50,
      checkoutPerS: 20,
      searchPerS: 30,
      reportingPerS: 10,
      reportingMs: 1000,
      burstPerS: 50,
    },
  },
  {
    id: 'short-requests',
    label: 'Short requests',
    story:
      'Requests so short that the places are mostly free, and so many that the limit per second is reached first.',
    values: {
      limit: 50,
      checkoutPerS: 300,
      checkoutMs: 20,
      searchPerS: 150,
      searchMs: 30,
      reportingPerS: 10,
      reportingMs: 50,
      burstPerS: 250,
    },
  },
  {
    id: 'reserved-checkout',
    label: 'Checkout reserves 200',
    story: 'The same burst, but 200 of the places are set aside for checkout.',
    values: { checkoutReserved: 200 },
  },
  {
    id: 'burst-in-paris',
    label: 'The burst in Paris',
    story:
      'The same burst in a Region that was small once: look at it under the rules of today, and under those until 2023.',
    values: { region: 'elsewhere' },
  },
  {
    id: 'steady-overload',
    label: 'Steady overload',
    story:
      'No burst: all day long the three functions want nearly a quarter more places than there are.',
    values: {
      checkoutPerS: 1000,
      searchPerS: 800,
      reportingPerS: 300,
      burstPerS: 0,
    },
  },
]
