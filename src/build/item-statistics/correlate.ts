/**
 * Pearson’s correlation, which is the point-biserial one where `some` are 0 and 1. Nothing if
 * either list is all the same, since then nothing can go with anything.
 */
export function correlate(some: readonly number[], others: readonly number[]): number | undefined {
  const [a, b] = [deviations(some), deviations(others)]
  const spread = Math.sqrt(dot(a, a) * dot(b, b))
  if (isFlat(some) || isFlat(others)) return undefined
  return Math.max(-1, Math.min(1, dot(a, b) / spread))
}

const isFlat = (values: readonly number[]): boolean => values.every((value) => value === values[0])

function deviations(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0)
