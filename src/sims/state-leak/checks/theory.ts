/**
 * How often a customer’s next call meets the environment of the last one, as a share from 0 to 1,
 * where so many environments take turns: their next call is then the n-th from here, with n a
 * multiple of them.
 */
export function keptInTurn(environments: number, shares: readonly number[]): number {
  return shares.reduce((total, share) => {
    const others = 1 - share
    return total + (share ** 2 * others ** (environments - 1)) / (1 - others ** environments)
  }, 0)
}

/**
 * The most calls that are ever at once in a time, on average, if nobody is turned away.
 *
 * From n to n + 1 at once it takes, on average, the sum of the weights up to n over rate x the
 * weight of n, with the weights of a Poisson distribution: S. Karlin and H. Taylor, A First
 * Course in Stochastic Processes (1975), chapter 4. The way from nothing to so many adds up, and
 * such a long time is nearly exponential.
 */
export function mostAtOnce(ratePerS: number, meanS: number, timeS: number): number {
  let most = 0
  let passageS = 0
  let weight = 1
  let weights = 1
  for (let atOnce = 0; atOnce < 100; atOnce++) {
    passageS += weights / (ratePerS * weight)
    most += 1 - Math.exp(-timeS / passageS)
    weight *= (ratePerS * meanS) / (atOnce + 1)
    weights += weight
  }
  return most
}
