import type { Html } from '../../../jsx/html.ts'
import { Words } from '../../frame/lines.tsx'
import { placeInArea } from '../../frame/curves.ts'
import { Spot } from '../../frame/plot.tsx'
import type { Scenario } from '../scenario.ts'
import { nameOf, serverWord } from '../words.ts'
import { layersOf } from './areas.tsx'
import { floor, type Y } from './plane.ts'
import type { Series } from './series.ts'
import { spread } from './spread.ts'

interface Name {
  readonly style: string
  /** Where there is room beside the chart, and where there is not. */
  readonly long: string
  readonly short: string
  /** The height of the line’s end. */
  readonly y: number
}

/** What each line is called, beside its end; in a narrow chart above it. */
export function viewNames(
  series: Series,
  scenario: Scenario,
  y: Y,
  played: number,
): readonly Html[] {
  const later = played < 1 ? ' later' : ''
  const isCompared = scenario.question === 'break-even'
  const layers = isCompared ? [] : layersOf(series.actual, scenario, y)
  const names = isCompared ? namesOfLines(series, scenario, y) : [namesOfBelief(series, y)]
  const namesOfLayers = layers.map(({ line, lower, upper }): Name => {
    const long = nameOf(line, scenario)
    return { style: 'lab-a', long, short: long, y: (lower.at(-1)! + upper.at(-1)!) / 2 }
  })
  return [
    <g class={`if-wide${later}`}>
      {spread([...names, ...namesOfLayers], 15, floor - 4).map((name) => (
        <Spot at={1} y={name.y + 4}>
          <text class={`${name.style} bare`} x="10">
            {name.long}
          </text>
        </Spot>
      ))}
    </g>,
    <g class={`if-narrow${later}`}>
      {spread(names, 15, floor).map((name) => (
        <Spot at={1} y={name.y - 6}>
          <text class={name.style} x="-8" text-anchor="end">
            {name.short}
          </text>
        </Spot>
      ))}
      {layers.map(({ line, lower, upper }) => {
        const name = nameOf(line, scenario)
        // Where the name of the believed line is not in the way.
        const place = placeInArea(name, lower, upper).findLast(
          ({ at, y: placeY }) => at < 0.5 || Math.abs(placeY - names[0]!.y + 6) > 16,
        )
        return (
          place && (
            <Words style="lab-a bare" at={place.at} y={place.y} anchor="middle">
              {name}
            </Words>
          )
        )
      })}
    </g>,
  ]
}

function namesOfLines(
  { believed, actual, withoutFree, servers }: Series,
  scenario: Scenario,
  y: Y,
): readonly Name[] {
  const word = serverWord(scenario)
  const name = (style: string, long: string, short: string, usd: number): Name => ({
    style,
    long,
    short,
    y: y(usd),
  })
  return [
    ...(withoutFree
      ? [name('lab-a soft-a', 'free tier used up', 'none free', withoutFree.at(-1)!.usd)]
      : []),
    name('lab-a', 'functions', 'functions', actual.at(-1)!.usd),
    name('lab-b', 'one month, scaled', 'scaled', believed.at(-1)!.usd),
    name('head', word, word, servers.at(-1)![1]),
  ]
}

function namesOfBelief({ believed }: Series, y: Y): Name {
  const name = 'calls × duration'
  return { style: 'lab-b', long: name, short: name, y: y(believed.at(-1)!.usd) }
}
