import { functionLines } from '../bill/functions.ts'
import { applies } from '../measure.ts'
import { monthOf, type Month, type Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { countServers, nameOf, sayVolume } from '../words.ts'
import type { Row } from './receipt.tsx'

/** What a world’s bill is made of, its sum, and what servers would cost. */
export function rowsOf(result: Result, scenario: Scenario, month: Month): readonly Row[] {
  const { usd, serverUsd, servers } = month
  const isWhole = scenario.question === 'whole-bill'
  const isActual = result.world === 'actual'
  const rows = isActual ? linesOf(scenario, month) : [believedRow(result, scenario, month)]
  const sum = isWhole ? 'the bill' : isActual ? 'functions' : 'scaled'
  const bill: readonly Row[] = [...rows, { style: 'total', name: sum, usd }]
  if (isWhole) return bill
  const moreUsd = usd - serverUsd
  const other: Row = { style: 'servers', name: countServers(scenario, servers), usd: serverUsd }
  return isActual && moreUsd > 0.005
    ? [...bill, other, { style: 'dearer', name: 'more', usd: moreUsd, fromUsd: serverUsd }]
    : [...bill, other]
}

const linesOf = (scenario: Scenario, { lines }: Month): readonly Row[] =>
  functionLines
    .filter((line) => applies(line, scenario))
    .map((line) => ({ style: 'line', name: nameOf(line, scenario), usd: lines[line] }))

/** Calls times duration, or the month whose bill is right, and which is multiplied. */
function believedRow({ prices }: Result, scenario: Scenario, { usd }: Month): Row {
  if (scenario.question === 'whole-bill') return { style: 'line', name: 'calls × duration', usd }
  const known = monthOf({ world: 'actual', prices }, scenario, scenario.knownMillion * 1e6)
  return { style: 'line', name: `known: ${sayVolume(scenario.knownMillion)}`, usd: known.usd }
}
