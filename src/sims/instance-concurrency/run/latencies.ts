/** How long requests took, in so little memory however many they are. */
export interface Latencies {
  add(ms: number): void
  readonly count: number
  readonly meanMs: number
  /** What a share of them, 0 to 1, took at most, in ms; of nothing it is 0. */
  percentileMs(share: number): number
}

/** Bins of 1 ms up to here, and from here on 512 for each doubling: a seventh of a per cent. */
const fineMs = 2048
const perDoubling = 512
const doublings = 14

export function createLatencies(): Latencies {
  const bins = new Uint32Array(fineMs + perDoubling * doublings)
  let count = 0
  let sumMs = 0
  return {
    add(ms) {
      bins[Math.min(binOf(ms), bins.length - 1)]!++
      sumMs += ms
      count++
    },
    get count() {
      return count
    },
    get meanMs() {
      return count === 0 ? 0 : sumMs / count
    },
    percentileMs(share) {
      const wanted = Math.ceil(share * count)
      let found = 0
      for (let bin = 0; bin < bins.length; bin++) {
        found += bins[bin]!
        if (found >= wanted) return msOf(bin)
      }
      return msOf(bins.length - 1)
    },
  }
}

const binOf = (ms: number): number =>
  ms < fineMs ? Math.round(ms) : fineMs + Math.round(Math.log2(ms / fineMs) * perDoubling)

const msOf = (bin: number): number =>
  bin < fineMs ? bin : fineMs * 2 ** ((bin - fineMs) / perDoubling)
