/** Moves a clock while it plays. The picture is a function of the time, so this is all there is. */
export interface Playback {
  readonly playing: boolean
  play(): void
  pause(): void
}

interface Options {
  /** Nothing plays while this is off the screen. */
  readonly host: HTMLElement
  readonly speed: () => number
  /** Called with how far the simulated time has moved, in ms; false when the end is reached. */
  readonly advance: (byMs: number) => boolean
  readonly changed: (playing: boolean) => void
}

/** With reduced motion the picture changes twice a second, in steps, instead of moving. */
const stillMs = 500

export function createPlayback({ host, speed, advance, changed }: Options): Playback {
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  let playing = false
  let lastMs = 0

  function tick(nowMs: number): void {
    if (!playing) return
    const passedMs = nowMs - lastMs
    if (!calm.matches || passedMs >= stillMs) {
      lastMs = nowMs
      // A tab that was away for a while goes on where it was.
      if (!advance(Math.min(passedMs, 1000) * speed())) return set(false)
    }
    requestAnimationFrame(tick)
  }

  function set(to: boolean): void {
    if (playing === to) return
    playing = to
    lastMs = performance.now()
    if (playing) requestAnimationFrame(tick)
    changed(playing)
  }

  new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) set(false)
  }).observe(host)

  return {
    get playing() {
      return playing
    },
    play: () => set(true),
    pause: () => set(false),
  }
}
