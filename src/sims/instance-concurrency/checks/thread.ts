import type { Check } from '../../check.ts'
import { littlesLaw, usual, type Runs } from './runs.ts'

const kleinrock = {
  title: 'L. Kleinrock, Queueing Systems I (1975), M/M/1: mean 1/(μ − λ), exponential',
}

const khinchine = { title: 'Pollaczek and Khinchine (1932), M/D/1: s + ρs/(2(1 − ρ))' }

const bcmp = {
  title:
    'Baskett, Chandy, Muntz, Palacios (1975): exponential work is slowed by 1/(1 − ρ), in turn as well as shared',
  url: 'https://doi.org/10.1145/321879.321887',
}

const oneInvoke = {
  title: 'Lambda Managed Instances: elsewhere an environment runs one invoke at a time',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html',
}

const ms = { unit: 'ms', digits: 1 } as const

/** How long requests take that share a thread, which runs each piece of work to its end. */
export function checkThread(believed: Runs, actual: Runs): readonly Check[] {
  const piece = { calls: 0, beforeMs: 25, afterMs: 0 } as const
  const exponential = believed({ ...piece, computing: 'varied' }, 400)
  const alike = believed(piece, 200)
  const halves = { beforeMs: 15, afterMs: 15, computing: 'varied' } as const
  const shared = believed(halves, 400)
  const alone = actual(halves, 100)
  const half = believed({}, 100)
  const full = believed({ calls: 0, perS: 40 }, 100)
  return [
    {
      about: 'Mean latency on a thread that is half busy, with exponential pieces of 25 ms',
      expected: 50,
      ...ms,
      source: kleinrock,
      run: (seed) => exponential(seed).latency.meanMs,
    },
    {
      about: '99th percentile of the same',
      expected: 50 * Math.log(100),
      ...ms,
      source: kleinrock,
      run: (seed) => exponential(seed).latency.p99Ms,
    },
    {
      about: 'Mean latency on such a thread, with pieces of exactly 25 ms',
      expected: 37.5,
      ...ms,
      source: khinchine,
      run: (seed) => alike(seed).latency.meanMs,
    },
    {
      about: 'What 30 ms of computing around a call take on a thread that is 60 % busy',
      expected: 75,
      ...ms,
      source: bcmp,
      run: (seed) => shared(seed).latency.meanMs - usual.callMs,
    },
    {
      about: 'What the same take in an environment each',
      expected: 30,
      ...ms,
      source: oneInvoke,
      run: (seed) => alone(seed).latency.meanMs - usual.callMs,
    },
    {
      about: 'Use of the thread by 20 requests/s of 30 ms each',
      expected: 60,
      unit: '%',
      digits: 1,
      source: littlesLaw,
      run: (seed) => half(seed).computedMs / 1000,
    },
    {
      about: 'Answers of a thread that is asked for 40 times 30 ms of computing every second',
      expected: 1000 / 30,
      unit: '/s',
      digits: 1,
      source: littlesLaw,
      run: (seed) => (full(seed).requests - full(seed).unfinished) / 100,
      tolerance: 0.2,
    },
  ]
}
