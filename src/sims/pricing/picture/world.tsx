import type { Html } from '../../../jsx/html.ts'
import { Plot } from '../../frame/scene.tsx'
import type { World } from '../../sim.ts'
import { monthOf, type Month, type Result } from '../model.ts'
import { perSecond } from '../prices.ts'
import { isFree, type Scenario } from '../scenario.ts'
import { money, sayCalls, sayRate, serverWord, shorten } from '../words.ts'
import { viewReceipt } from './receipt.tsx'
import { rowsOf } from './rows.ts'
import { tellMonth } from './tell.ts'

/** Mean width of a character of the headline, in px. */
const digitWidth = 14.5

const prefixes: Readonly<Record<World, string>> = { believed: 'As believed', actual: 'Actual' }

/** A world at one volume of calls: its one number, and the bill line by line. */
export function viewWorld(
  result: Result,
  scenario: Scenario,
  calls: number,
  scaleUsd: number,
): Html {
  const month = monthOf(result, scenario, calls)
  const { number, unit, lines, note } = headlineOf(result, scenario, month)
  const unitX = number.length * digitWidth + 3
  return (
    <div class={`scene priced ${result.world}`}>
      <div class="priced-row">
        <div>
          <Plot
            style="plot"
            text={`${prefixes[result.world]}: ${tellMonth(result, scenario, month)}`}
            height={44}
          >
            <text class="headline" x="0" y="25">
              {number}
            </text>
            <text class="headline-unit" x={unitX} y="25">
              {unit}
            </text>
            {lines.map((line, index) => (
              <text class="headline-what" x={unitX + (unit === '' ? 6 : 24)} y={12 + 15 * index}>
                {line}
              </text>
            ))}
          </Plot>
          <p class="priced-note">{note}</p>
        </div>
        {viewReceipt(sayCalls(calls), rowsOf(result, scenario, month), scaleUsd)}
      </div>
    </div>
  )
}

interface Headline {
  readonly number: string
  readonly unit: string
  readonly lines: readonly [string, string]
  readonly note: string
}

/** Until the bills have crossed, how far the calls have come; from then on, where they crossed. */
function headlineOf(result: Result, scenario: Scenario, { calls, usd }: Month): Headline {
  const { world, prices, breakEvenCalls, withoutFreeCalls } = result
  const word = serverWord(scenario)
  if (scenario.question === 'whole-bill')
    return { number: money(usd), unit: '', lines: ['a month with', sayCalls(calls)], note: '' }
  if (calls < breakEvenCalls)
    return {
      ...shorten(calls),
      lines: ['calls a month, and', `the ${word} are still dearer`],
      note: '',
    }
  const isNoted = world === 'actual' && isFree(scenario) && withoutFreeCalls < Infinity
  return {
    ...shorten(breakEvenCalls),
    lines: [
      `calls a month until ${word}`,
      `are cheaper; ${sayRate(perSecond(breakEvenCalls, prices))}`,
    ],
    note: isNoted
      ? `Free tier used up: ${sayCalls(withoutFreeCalls)}, ${sayRate(perSecond(withoutFreeCalls, prices))}.`
      : '',
  }
}
