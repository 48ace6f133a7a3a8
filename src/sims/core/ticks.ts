/** Round numbers from `min` to `max`, about `count` steps of 1, 2 or 5 times a power of ten. */
export function ticks(min: number, max: number, count: number): readonly number[] {
  if (!(max > min)) return []
  const wanted = (max - min) / count
  const power = Math.floor(Math.log10(wanted))
  const ratio = wanted / 10 ** power
  // The bounds lie midway, as ratios go, between one step and the next.
  const factor = ratio >= 50 ** 0.5 ? 10 : ratio >= 10 ** 0.5 ? 5 : ratio >= 2 ** 0.5 ? 2 : 1
  // Steps below 1 as whole numbers to divide by: 3 / 10 is 0.3, and 3 * 0.1 is not.
  const scale = power < 0 ? 10 ** -power : 1
  const step = power < 0 ? factor : factor * 10 ** power
  const first = Math.ceil((min * scale) / step - 1e-9)
  const last = Math.floor((max * scale) / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, n) => ((first + n) * step) / scale)
}
