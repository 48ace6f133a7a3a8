import type { Choice } from '../sim.ts'

/** Where the account is. The names of the options are those of the rules that depend on it. */
export const region: Choice = {
  kind: 'choice',
  key: 'region',
  label: 'Region',
  why: 'Under older rules, how many environments could be added at first depended on it.',
  group: 'Account',
  options: [
    { value: 'large', label: 'N. Virginia, Oregon, Ireland' },
    { value: 'middle', label: 'Tokyo, Frankfurt, Ohio' },
    { value: 'elsewhere', label: 'elsewhere' },
  ],
}
