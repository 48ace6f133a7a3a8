import type { Html } from '../../jsx/html.ts'
import { verdicts, verdictWords, type Tally, type Verdict } from '../../lib/verdicts.ts'

export interface AgeingRow {
  readonly year: number
  readonly name: string
  readonly counts: Tally
}

/** Height of a row, with its name above the bar and the counts below, in px. */
const pitch = 66
/** Between two parts of a bar, in per cent of the width. */
const gap = 0.5
/** How far a count stands from the beginning of its part, in px: two small ones must not touch. */
const shift: Readonly<Record<Verdict, number>> = { holds: 0, changed: 0, wrong: -2, opinion: 4 }

const total = (counts: Tally): number => verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)

/** What became of each article's claims: one bar each, as long as there are claims. */
export function viewAgeing(rows: readonly AgeingRow[]): Html {
  const perClaim = 100 / Math.max(...rows.map(({ counts }) => total(counts)))
  return (
    <svg
      class="plot ageing"
      width="100%"
      height={rows.length * pitch}
      role="img"
      aria-labelledby="ageing-title ageing-text"
    >
      <title id="ageing-title">What became of the claims of each article, by year</title>
      <desc id="ageing-text">{rows.map(describe).join(' ')}</desc>
      {viewPatterns()}
      {rows.map((row, index) => (
        <svg y={index * pitch}>
          <text class="head" x="0" y="13">
            {row.year}, {row.name}
          </text>
          {verdicts.map((verdict, place) => {
            const before = verdicts.slice(0, place).reduce((sum, key) => sum + row.counts[key], 0)
            return viewPart(verdict, row.counts[verdict], before, perClaim)
          })}
        </svg>
      ))}
    </svg>
  )
}

function viewPart(verdict: Verdict, count: number, before: number, perClaim: number) {
  if (count === 0) return false
  const x = `${round(before * perClaim)}%`
  return (
    <>
      <rect
        class={`v-${verdict}`}
        x={x}
        y="21"
        width={`${round(count * perClaim - gap)}%`}
        height="16"
      />
      <text class="axis count" x={x} dx={shift[verdict]} y="51">
        {count}
      </text>
    </>
  )
}

/** Fills that can be told apart without colour. Other drawings on the page use them, too. */
const viewPatterns = () => (
  <defs>
    <pattern id="v-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
    </pattern>
    <pattern id="v-dots" width="5" height="5" patternUnits="userSpaceOnUse">
      <circle class="dots" cx="2.5" cy="2.5" r="1" />
    </pattern>
  </defs>
)

/** The same mark, for keys and heads of groups. */
export const viewSwatch = (verdict: Verdict): Html => (
  <svg class="swatch" width="22" height="14" aria-hidden="true">
    <rect class={`v-${verdict}`} x="1" y="1" width="20" height="12" />
  </svg>
)

const describe = ({ year, name, counts }: AgeingRow): string =>
  `${name}, ${year}: ${verdicts
    .map((verdict) => `${verdictWords[verdict].head.toLowerCase()} ${counts[verdict]}`)
    .join(', ')}.`

const round = (percent: number): number => Math.round(percent * 100) / 100
