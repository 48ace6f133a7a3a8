/** Whether a value is as good as the key. Forgives what binary fractions do to 0.1 + 0.2. */
export const isWithin = (value: number, key: number, tolerance: number): boolean =>
  Math.abs(value - key) <= tolerance + 1e-9 * Math.abs(key)
