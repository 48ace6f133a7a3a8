import type { Check } from '../../check.ts'
import type { Result } from '../model.ts'
import type { Trial } from './trial.ts'

const erlang = {
  title: 'Erlang’s loss formula (A. K. Erlang, 1917), tabulated values',
  url: 'https://en.wikipedia.org/wiki/Erlang_(unit)#Erlang_B_formula',
}
const throttling = {
  title: 'Throttling requests to an HTTP API: a token bucket',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html',
}
const scaling = {
  title: 'Lambda scaling behaviour; the area above the ramp, worked by hand',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
}

/** Places, load of users and attackers together, and the share that is lost. */
const losses = [
  [10, 8, 0.121661],
  [50, 40, 0.018691],
  [100, 90, 0.026957],
  [1000, 950, 0.003649],
] as const

const thousand = { unit: 'thousand', digits: 1 }

const lostPercent = ({ inAttack }: Result): number => 100 * (1 - inAttack.served / inAttack.users)

/** The fate of requests is not drawn, so these hold exactly, or as nearly as a fluid is a crowd. */
export const checkWalls = (trial: Trial): readonly Check[] => [
  ...losses.map(([limit, load, share]): Check => ({
    about: `Users lost where they and attackers would be ${load} in flight, in ${limit} places`,
    expected: 100 * share,
    unit: '%',
    digits: 4,
    source: erlang,
    tolerance: 0.0001,
    // A fifth of a second each; a quarter of the requests are users.
    run: (seed) => {
      const perS = load / 0.2
      const both = { usersPerS: perS / 4, attackPerS: (3 * perS) / 4, userMs: 200 }
      return lostPercent(trial({ ...both, attackMs: 200, limit }, seed))
    },
  })),
  {
    about: 'Users lost under an attack three times as large as the limit: 1 - N/a',
    expected: 100 * (1 - 1000 / 3020),
    unit: '%',
    digits: 2,
    source: { title: 'What Erlang’s loss formula tends to for large loads' },
    tolerance: 0.1,
    run: (seed) => lostPercent(trial({}, seed)),
  },
  {
    about: 'Requests refused while a function grows from nothing to 9,000 environments',
    expected: 320,
    ...thousand,
    source: scaling,
    tolerance: 3.2,
    run: (seed) => {
      const sharp = { usersPerS: 0, attackPerS: 9000, attackMs: 1000, attackMin: 10 }
      return trial({ ...sharp, limit: 10_000 }, seed).hostile.byFunction / 1000
    },
  },
  {
    about: 'Refused on the way to 6,000 by the rules of 2021: 3,000 at once, then 500 a minute',
    expected: 540,
    ...thousand,
    source: scaling,
    tolerance: 5.4,
    run: (seed) => {
      const slow = { usersPerS: 0, attackPerS: 6000, attackMs: 1000, attackMin: 10 }
      return trial({ ...slow, limit: 10_000 }, seed, '2021-06-01').hostile.byFunction / 1000
    },
  },
  {
    about: 'What a gateway lets through in an hour of 20,000 requests a second, by default',
    expected: 36.005,
    unit: 'million',
    digits: 3,
    source: throttling,
    tolerance: 0.0005,
    run: (seed) => {
      const twice = { usersPerS: 0, attackPerS: 20_000, attackMin: 60 }
      const { sent, byGateway } = trial(twice, seed).hostile
      return (sent - byGateway) / 1e6
    },
  },
]
