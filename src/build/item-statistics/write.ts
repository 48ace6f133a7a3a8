import { confidenceSteps } from '../../lib/words.ts'
import { table } from '../headless/help.ts'
import { fewest } from './people.ts'
import type { Analysis } from './analyse.ts'
import type { ItemStatistics } from './item.ts'
import type { Proportion } from './proportion.ts'

/** The analysis for people: a table of each kind, and what to know when reading it. */
export function writeAnalysis({
  files,
  notes,
  people,
  items,
  misconceptions,
  calibration,
}: Analysis & { readonly files: number; readonly notes: readonly string[] }): string {
  const answered = items.filter((item) => item.people > 0)
  const seen = misconceptions.filter(({ shown }) => shown)
  return `${people} people in ${files} files; only first answers count. A dash is a figure of fewer than ${fewest}.
${notes.map((note) => `${note}\n`).join('')}
Items: share right at the first try, its 95 % interval (Wilson), who did not know, and whether
those who know the rest know it too (corrected point-biserial, -1 to 1)
${table([
  ['item', 'people', 'right', '95 %', 'unknown', 'discrimination'],
  ...answered.map(itemRow),
])}

Wrong answers: how many chose them at the first try
${table([
  ['item', 'answer', 'chosen', '95 %', 'misconception'],
  ...answered.flatMap(({ id, distractors }) =>
    distractors.map(({ answer, chosen, misconception }) => [
      id,
      answer,
      ...sayProportion(chosen),
      misconception,
    ]),
  ),
])}

Misconceptions: who showed them, of those who answered an item that offers them
${table([
  ['misconception', 'shown', '95 %', 'people', 'items'],
  ...seen.map(({ misconception, shown, items: offering }) => [
    misconception,
    ...sayProportion(shown),
    String(shown!.of),
    String(offering.length),
  ]),
])}

Confidence: share right of the answers given with it. One person gives many of them, so the
intervals are too narrow
${table([
  ['confidence', 'answers', 'right', '95 %'],
  ...calibration.map(({ confidence, right }) => [
    confidenceSteps[confidence],
    right ? String(right.of) : dash,
    ...sayProportion(right),
  ]),
])}
`
}

const dash = '-'

const itemRow = ({ id, people, right, unknown, discrimination }: ItemStatistics) => [
  id,
  String(people),
  ...sayProportion(right),
  sayProportion(unknown)[0]!,
  discrimination === undefined ? dash : discrimination.toFixed(2),
]

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** A share, and its interval. */
const sayProportion = (found: Proportion | undefined): readonly string[] =>
  found
    ? [percent(found.share), `${Math.round(100 * found.low)} to ${percent(found.high)}`]
    : [dash, dash]
