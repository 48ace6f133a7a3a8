/** Draws numbers in [0, 1). Same seed and stream, same sequence, on every machine. */
export type Random = () => number

/**
 * Each named stream is independent, so changing how often one is read (say, service times)
 * leaves the others (say, arrivals) untouched. Two worlds that read the same streams
 * therefore differ by their rules alone.
 *
 * The generator is a Weyl sequence hashed to 32 bits: 2^32 numbers before it repeats.
 */
export function createRandom(seed: number, stream = ''): Random {
  let state = mix(seed)
  for (let index = 0; index < stream.length; index++) state = mix(state ^ stream.charCodeAt(index))
  return () => {
    state = (state + 0x9e3779b9) | 0
    return (mix(state) >>> 0) / 2 ** 32
  }
}

/** An exponentially distributed value, in the unit of its `mean`. Inverse of 1 - e^(-x/mean). */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random())

/** Spreads every input bit over the output; multipliers found by Chris Wellons (public domain). */
function mix(n: number): number {
  n = Math.imul(n ^ (n >>> 16), 0x21f0aaad)
  n = Math.imul(n ^ (n >>> 15), 0x735a2d97)
  return n ^ (n >>> 15)
}
