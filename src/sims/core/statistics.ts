/** A mean and the interval that covers the true one in 95 or 99 of 100 such experiments. */
export interface Estimate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Estimates a mean from independent runs, at least ten of them, with a 99 % interval. */
export const estimate99 = (values: readonly number[]): Estimate => estimate(values, studentT99)

/** Estimates a mean from independent runs, at least two of them, with a 95 % interval. */
export const estimate95 = (values: readonly number[]): Estimate => estimate(values, studentT95)

/** By Student's t: the mean, plus and minus t times the standard error. */
function estimate(values: readonly number[], studentT: (degrees: number) => number): Estimate {
  const middle = mean(values)
  const degrees = values.length - 1
  const variance = sum(values.map((value) => (value - middle) ** 2)) / degrees
  const halfWidth = studentT(degrees) * Math.sqrt(variance / values.length)
  return { mean: middle, low: middle - halfWidth, high: middle + halfWidth }
}

/** What Student's t exceeds, up or down, with a probability of 1 %; from 9 degrees of freedom on. */
export const studentT99 = (degrees: number): number => expand(2.5758293035489, degrees)

/** For few degrees of freedom from the usual tables, where the expansion is too rough. */
const smallT95 = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622]

/** What Student's t exceeds, up or down, with a probability of 5 %; from 1 degree of freedom on. */
export const studentT95 = (degrees: number): number =>
  smallT95[degrees - 1] ?? expand(1.9599639845401, degrees)

/**
 * A percentile of Student's t from that of the normal distribution. Right to four digits.
 *
 * Expansion around the normal distribution: Abramowitz & Stegun, Handbook of Mathematical
 * Functions, 26.7.5.
 */
function expand(z: number, degrees: number): number {
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ]
  return sum(terms.map((term, power) => term / degrees ** power))
}
