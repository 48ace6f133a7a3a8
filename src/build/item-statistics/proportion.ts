/** A count out of others, and where the true share lies in 95 of 100 such samples. */
export interface Proportion {
  readonly count: number
  readonly of: number
  /** From 0 to 1; so are the bounds. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What the normal distribution exceeds, up or down, with a probability of 5 %. */
const z = 1.959963984540054

/**
 * The score interval of Wilson (1927). Unlike the usual one it stays between 0 and 1, and says
 * something where nobody or everybody is counted. Nothing if there are fewer than asked for, and
 * of nobody there is no share in any case.
 */
export function proportion(count: number, of: number, fewest = 1): Proportion | undefined {
  if (of < Math.max(1, fewest)) return undefined
  const share = count / of
  const middle = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return {
    count,
    of,
    share,
    // The bounds of none and of all are exact; sums of fractions are not.
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === of ? 1 : (middle + reach) / scale,
  }
}
