/**
 * Erlang’s loss formula B(places, load) once more, summed from the other end:
 *
 *   1/B = 1 + N/a + N(N-1)/a^2 + ... + N!/a^N
 *
 * The usual recursion takes a step for each place, which is too long for 10,000 places in every
 * minute of a night. Here the terms of an overload vanish after a few, and a sum without end in
 * sight means that nobody is turned away. What is left out is below a millionth of a millionth.
 */
export function lossOf(places: number, load: number): number {
  if (load <= 0) return 0
  let term = 1
  let sum = 1
  for (let free = places; free > 0; free--) {
    term *= free / load
    sum += term
    if (sum > 1e12) return 0
    if (term < 1e-13 * sum && free < load) break
  }
  return 1 / sum
}
