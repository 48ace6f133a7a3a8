import type { FunctionName } from './scenario.ts'

/** The functions' names at the start of a sentence. */
export const titles: Readonly<Record<FunctionName, string>> = {
  checkout: 'Checkout',
  search: 'Search',
  reporting: 'Reporting',
  images: 'Images',
}
