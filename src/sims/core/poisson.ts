import type { Random } from './random.ts'

/**
 * A Poisson distributed count with the given mean: how many requests that come at random come in
 * a stretch of time. The cost does not grow with the mean, so that a busy second costs no more
 * than a quiet one.
 *
 * Large means by W. Hörmann's transformed rejection PTRS (The transformed rejection method for
 * generating Poisson random variables, 1993); small ones by multiplying until e^-mean.
 */
export function poisson(random: Random, mean: number): number {
  if (mean < 10) return countProducts(random, Math.exp(-mean))
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const surely = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43)
    if (edge >= 0.07 && v <= surely) return count
    if (count < 0 || (edge < 0.013 && v > edge)) continue
    const density = count * Math.log(mean) - mean - logFactorial(count)
    if (Math.log((v * inverseAlpha) / (a / (edge * edge) + b)) <= density) return count
  }
}

/** How many numbers in [0, 1) can be multiplied before the product is at most `floor`. */
function countProducts(random: Random, floor: number): number {
  let count = 0
  for (let product = random(); product > floor; product *= random()) count++
  return count
}

/** Stirling's series, right to eight digits from 10 on; below, term by term. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1
    for (let factor = 2; factor <= n; factor++) product *= factor
    return Math.log(product)
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3)
}
