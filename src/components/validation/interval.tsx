import type { Html } from '../../jsx/html.ts'
import { percent, Spot } from '../../sims/frame/plot.tsx'

interface Found {
  readonly expected: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * The expected figure as an upright line in the middle, the simulated one as a disc with its
 * interval as a bar. Each picture has a scale of its own: twice the interval, or 1 % of the
 * expected figure where chance plays no part.
 */
export function viewInterval({ expected, mean, low, high }: Found): Html {
  const reach = Math.max(
    2 * Math.max(high - mean, Math.abs(mean - expected)),
    Math.abs(expected) / 100,
  )
  const share = (value: number): number =>
    reach === 0 ? 0.5 : 0.5 + Math.max(-0.48, Math.min(0.48, (value - expected) / reach / 2))
  return (
    <svg class="plot interval" width="100%" height="16" aria-hidden="true">
      <line class="axis-line" x1="0" x2="100%" y1="8" y2="8" />
      <line class="expected" x1="50%" x2="50%" y1="1" y2="15" />
      <line class="interval-bar" x1={percent(share(low))} x2={percent(share(high))} y1="8" y2="8" />
      <Spot at={share(mean)} y={8}>
        <circle class="mean" r="4" />
      </Spot>
    </svg>
  )
}
