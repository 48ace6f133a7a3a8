import { mean } from './statistics.ts'

/** Every `step`-th sample, as the mean of those at most `reach` before and after it. */
export const smooth = (
  samples: ArrayLike<number>,
  step: number,
  reach: number,
): readonly number[] => {
  const all = Array.from(samples)
  return all
    .map((_, index) => index)
    .filter((index) => index % step === 0)
    .map((index) => mean(all.slice(Math.max(0, index - reach), index + reach + 1)))
}
