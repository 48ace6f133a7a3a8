/** Draws numbers in [0, 1). Same seed and stream, same sequence, on every machine. */
export type Random = () => number

/**
 * Each named stream is independent, so changing how often one is read (say, service times)
 * leaves the others (say, arrivals) untouched. Two worlds that read the same streams
 * therefore differ by their rules alone.
 *
 * The generator is sfc32 of PractRand by Chris Doty-Humphrey (public domain): its state of
 * 128 bits leaves room for every stream and seed to be a stretch of its own.
 */
export function createRandom(seed: number, stream = ''): Random {
  let name = mix(seed)
  for (let index = 0; index < stream.length; index++) name = mix(name ^ stream.charCodeAt(index))
  const state = new Int32Array([name, mix(name + 1), mix(name + 2), 1])
  const next = (): number => {
    const b = state[1]!
    const c = state[2]!
    const drawn = (state[0]! + b + state[3]!) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + drawn
    state[3]!++
    return (drawn >>> 0) / 2 ** 32
  }
  // As in PractRand: until every bit of the seed has reached every bit of the state.
  for (let round = 0; round < 15; round++) next()
  return next
}

/** An exponentially distributed value, in the unit of its `mean`. Inverse of 1 - e^(-x/mean). */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random())

/** Spreads every input bit over the output; multipliers found by Chris Wellons (public domain). */
function mix(n: number): number {
  n = Math.imul(n ^ (n >>> 16), 0x21f0aaad)
  n = Math.imul(n ^ (n >>> 15), 0x735a2d97)
  return n ^ (n >>> 15)
}
