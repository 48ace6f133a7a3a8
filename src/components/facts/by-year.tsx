import type { Html } from '../../jsx/html.ts'
import { wordsOf } from '../../lib/words.ts'
import { Across, Words } from '../../sims/frame/lines.tsx'
import { Spot } from '../../sims/frame/plot.tsx'

/** In px: from one mark to the next, and what is left over them for the count. */
const pitch = 9
const countHeight = 18
/** Marks of a year beside each other; thirteen years of them fit into 288 px. */
const columns = 2

/** One mark for each change, over its year. */
export function viewByYear(years: readonly string[], from: number, to: number): Html {
  const counts = Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    at: (index + 0.5) / (to - from + 1),
    count: years.filter((year) => Number(year) === from + index).length,
  }))
  const rows = Math.ceil(Math.max(...counts.map(({ count }) => count)) / columns)
  const base = countHeight + rows * pitch
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ year, count }) => `${year}: ${wordsOf(count, 'change')}`)
  return (
    <svg class="plot" width="100%" height={base + 20} role="img" aria-label={words.join(', ')}>
      <g aria-hidden="true">
        {counts.map(({ year, at, count }, index) => (
          <>
            <Spot at={at} y={base}>
              <path class="changes" d={stack(count)} />
            </Spot>
            {count > 0 && (
              <Words
                style="axis"
                at={at}
                y={base - Math.ceil(count / columns) * pitch - 4}
                anchor="middle"
              >
                {count}
              </Words>
            )}
            {index % 2 === 0 && (
              <Words style="axis" at={at} y={base + 16} anchor="middle">
                {year}
              </Words>
            )}
          </>
        ))}
        <Across style="axis-line" y={base} />
      </g>
    </svg>
  )
}

/** Marks from the bottom up: lines without length and with round ends. */
const stack = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const isAlone = index === count - 1 && index % columns === 0
    const x = isAlone ? 0 : ((index % columns) - (columns - 1) / 2) * pitch
    return `M${x} ${-(Math.floor(index / columns) + 0.5) * pitch - 1}h0`
  }).join('')
