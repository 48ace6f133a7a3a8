import type { Check } from '../../check.ts'
import { apart, type Finder } from './finder.ts'
import { keptInTurn, mostAtOnce } from './theory.ts'

const few = { ...apart, mode: 'routing', code: 'keyed' } as const
const share = { unit: '%', digits: 1 } as const
const count = { unit: '', digits: 2 } as const

const simFaas = {
  title: 'SimFaaS, N. Mahmoudi and H. Khazaei (2021), runs of its example',
  url: 'https://github.com/pacslab/simfaas',
}
/** Calls of that example: 0.9 in a second, of 1.991 s each. */
const example = { ...few, perMin: 54, callMs: 1991 } as const

/** Who meets whom again, and how many environments there are. */
export const listRoutes = ({ run, find }: Finder): readonly Check[] => [
  {
    about: 'Calls that find what their customer’s last call left, in any of five environments',
    ...share,
    expected: 100 / 5,
    source: { title: 'One of five, whichever came before' },
    run: find('kept', { ...few, environments: 5 }, 5000),
  },
  {
    about: 'Calls that find what their customer’s last call left, where three take turns',
    ...share,
    expected: 100 * keptInTurn(3, [0.5, 0.3, 0.2]),
    source: { title: 'A geometric series: Σ p² (1 − p)² / (1 − (1 − p)³)' },
    run: find('kept', { ...few, routing: 'turn', environments: 3 }, 5000),
  },
  {
    about: 'Calls that need a new environment, one in two minutes, where it is kept for six',
    ...share,
    expected: 100 * Math.exp(-6 / 2),
    source: { title: 'Exponential gaps: e^(−rate × time)' },
    run(seed) {
      const { fleet, calls } = run({ ...few, perMin: 0.5, idle: 6, environments: 0 }, 5000, seed)
      return (100 * fleet!.created) / calls
    },
  },
  {
    about: 'Calls at once on average, 100 in a minute, of three seconds each',
    ...count,
    expected: 5,
    source: {
      title: 'J. D. C. Little, A Proof for the Queuing Formula L = λW (1961)',
      url: 'https://doi.org/10.1287/opre.9.3.383',
    },
    run: find('meanInFlight', { ...few, perMin: 100, callMs: 3000 }, 20_000),
  },
  {
    about: 'Environments on average, the newest called first, and idle ones kept for ten minutes',
    ...count,
    expected: 7.709,
    source: simFaas,
    run: find('meanEnvironments', { ...example, routing: 'newest', idle: 10 }, 40_000),
  },
  {
    about: 'Environments on average, the newest called first, and idle ones kept for one minute',
    ...count,
    expected: 5.9,
    source: simFaas,
    run: find('meanEnvironments', { ...example, routing: 'newest', idle: 1 }, 15_000),
  },
  {
    about: 'Environments at most, the same calls in turn, so that none is idle for a minute',
    ...count,
    expected: mostAtOnce(0.9, 1.991, 15_000 / 0.9),
    source: { title: 'First passages of M/M/∞, a birth and death process' },
    run: find('environments', { ...example, routing: 'turn', idle: 1, environments: 0 }, 15_000),
  },
]
