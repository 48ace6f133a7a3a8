/** A question with one right answer: where that stands, from 0, among how many. */
export interface Placed {
  readonly position: number
  readonly of: number
}

/** Which place holds too many keys: so many of all questions with that number of answers. */
export interface Skew extends Placed {
  readonly keys: number
  readonly questions: number
}

/** Fewer questions for each place say nothing about chance. */
const enough = 5

/**
 * The place that too often holds the key, if the keys of a bank lie as unevenly as chance lays them
 * in fewer than one of a thousand banks. Questions are compared with those of as many answers, and
 * the deviations added up (Pearson’s chi-squared); nothing is said before there are enough of them.
 */
export function findSkew(bank: readonly Placed[]): Skew | undefined {
  const groups = [...new Set(bank.map((item) => item.of))]
    .map((of) =>
      countPlaces(
        bank.filter((item) => item.of === of),
        of,
      ),
    )
    .filter(({ counts, questions }) => questions >= enough * counts.length)
  const square = sum(groups.map(({ counts, questions }) => deviation(counts, questions)))
  if (square <= bound(sum(groups.map(({ counts }) => counts.length - 1)))) return undefined

  const worst = groups
    .flatMap(({ counts, questions }) =>
      counts.map((keys, position) => ({ position, of: counts.length, keys, questions })),
    )
    .toSorted((a, b) => b.keys / b.questions - 1 / b.of - (a.keys / a.questions - 1 / a.of))
  return worst[0]
}

const countPlaces = (group: readonly Placed[], of: number) => ({
  questions: group.length,
  counts: Array.from(
    { length: of },
    (_, place) => group.filter(({ position }) => position === place).length,
  ),
})

function deviation(counts: readonly number[], questions: number): number {
  const expected = questions / counts.length
  return sum(counts.map((count) => (count - expected) ** 2 / expected))
}

/** What chi-squared exceeds once in a thousand, after Wilson and Hilferty (1931). */
const bound = (freedom: number): number =>
  freedom === 0
    ? Infinity
    : freedom * (1 - 2 / (9 * freedom) + 3.09 * Math.sqrt(2 / (9 * freedom))) ** 3

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
