import type { Measure } from '../sim.ts'

const lost = { unit: '%', better: 'lower', digits: 1 } as const
const places = { unit: 'places', better: 'neither' } as const

export const measures: readonly Measure[] = [
  { key: 'checkoutLostInBurst', label: 'Checkout lost in the burst', ...lost },
  { key: 'searchLostInBurst', label: 'Search lost in the burst', ...lost },
  { key: 'reportingLostInBurst', label: 'Reporting lost in the burst', ...lost },
  { key: 'imagesLostInBurst', label: 'Images lost in the burst', ...lost },
  { key: 'checkoutLost', label: 'Checkout lost', ...lost },
  { key: 'searchLost', label: 'Search lost', ...lost },
  { key: 'reportingLost', label: 'Reporting lost', ...lost },
  { key: 'imagesLost', label: 'Images lost', ...lost },
  { key: 'checkoutPeak', label: 'Checkout’s most in flight', ...places },
  { key: 'searchPeak', label: 'Search’s most in flight', ...places },
  { key: 'reportingPeak', label: 'Reporting’s most in flight', ...places },
  { key: 'imagesPeak', label: 'Images’ most in flight', ...places },
  { key: 'peak', label: 'The account’s most in flight', ...places },
  { key: 'meanInFlight', label: 'Mean in flight', ...places, digits: 1 },
  { key: 'wanted', label: 'Wanted at most, by Little’s law', ...places },
  { key: 'throttles', label: 'Tries answered with a 429', unit: '', better: 'lower' },
  { key: 'throttledByRate', label: '429 for requests per second', unit: '', better: 'lower' },
  { key: 'throttledByGrowth', label: '429 for want of growth', unit: '', better: 'lower' },
  { key: 'waiting', label: 'Still waiting at the end', unit: '', better: 'lower' },
  { key: 'servedPerS', label: 'Served', unit: '/s', better: 'higher' },
]
