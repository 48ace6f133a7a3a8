import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { remember } from '../../core/remember.ts'
import { ticks } from '../../core/ticks.ts'
import { linePath } from '../../frame/curves.ts'
import { Across, Band, Upright, Words } from '../../frame/lines.tsx'
import { round, Spot, Stretch } from '../../frame/plot.tsx'
import { stackAreas } from '../../frame/stack.tsx'
import type { Pair, World } from '../../sim.ts'
import type { Recording, Result } from '../model.ts'
import { lines, type Line } from '../run/bill.ts'
import type { Scenario, Span } from '../scenario.ts'
import { Hours, placeAttack } from './hours.tsx'
import { sumAt, totalAt } from './moment.ts'
import { spanOf } from './span.ts'

/** So many pieces has a curve. */
const pieces = 48
/** The top of the scale, in px. */
const top = 12

/** What stands on a bill at all, in the order of the stack. */
export const linesOf = ({ bill }: Recording): readonly Line[] =>
  lines.filter((line) => bill[line].at(-1)! > 0)

/** A sum at even distances over the span. */
export const sample = ({ fromMin, toMin }: Span, at: (minute: number) => number) =>
  Array.from({ length: pieces + 1 }, (_, n) => at(fromMin + ((toMin - fromMin) * n) / pieces))

/**
 * The bill as it adds up, on one scale for both worlds. Draws what stays as it is; what moves is
 * drawn by the function that this returns, with the share of the span that has been played.
 */
export const drawLedger = remember((pair: Pair<Result>, scenario: Scenario, floor: number) => {
  const span = spanOf(scenario)
  const believed = pair.believed.recording!
  const actual = pair.actual.recording!
  const lineNames = linesOf(actual)
  const usual = sample(span, (minute) => totalAt(believed, minute))
  const layers = lineNames.map((line) => sample(span, (minute) => sumAt(actual.bill[line], minute)))
  const highest = Math.max(totalAt(actual, span.toMin), totalAt(believed, span.toMin))
  const y = (usd: number): number => round(floor - (usd / highest) * (floor - top))
  const { areas, names } = stackAreas(lineNames, layers, floor, y)
  const scale = ticks(0, highest, 3).filter((usd) => usd > 0)
  const line = linePath(usual.map(y))
  const behind = (world: World): Html => (
    <>
      <Band style="burst" {...placeAttack(scenario)} top={0} bottom={floor} />
      {scale.map((usd) => (
        <Across style="grid" y={y(usd)} />
      ))}
      {world === 'actual' && areas}
      <Stretch height={floor}>
        <path class="b-casing" d={line} />
        <path class="b-line" d={line} />
      </Stretch>
    </>
  )
  const before = (
    <>
      <Across style="axis-line" y={floor} />
      {scale.map((usd) => (
        <Words style="axis" at={0} y={y(usd) + 4}>
          ${formatNumber(usd, usd < 1 ? 2 : 0)}
        </Words>
      ))}
      <Hours scenario={scenario} floor={floor} />
    </>
  )

  return (world: World, played: number): Html => (
    <>
      {behind(world)}
      <Band style="future" from={played} to={1} top={0} bottom={floor} />
      {before}
      {world === 'actual' && names(played)}
      <Upright style="playhead" at={played} top={0} bottom={floor} />
      <Spot at={played}>
        <path class="playhead-head" d="M-5-4h10l-5 8z" />
      </Spot>
    </>
  )
})
