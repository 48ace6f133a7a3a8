import { formatNumber, listWords } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { lines } from '../run/bill.ts'
import type { Scenario } from '../scenario.ts'
import { lineNames, sayUsd } from '../words.ts'
import { momentOf, type Moment } from './moment.ts'

/** What each world shows at a moment, in words that do without the picture. */
export function tell(pair: Pair<Result>, scenario: Scenario, atMs: number): Pair<string> {
  const tellWorld = ({ recording }: Result): string =>
    tellMoment(momentOf(recording!, scenario, atMs))
  return { believed: tellWorld(pair.believed), actual: tellWorld(pair.actual) }
}

export const tellMoment = (moment: Moment): string => {
  const { clock, served, users, when, share, inFlight } = moment
  return `At ${clock}, ${share} % of real users have been served ${when} (${formatNumber(served)} of ${formatNumber(users)} requests), and ${formatNumber(inFlight)} requests of any kind are in flight. ${tellBill(moment)}`
}

export function tellBill({ usd, bill }: Moment): string {
  const parts = lines.filter((line) => bill[line] >= 0.005)
  const list = parts.map((line) => `${lineNames[line]} ${sayUsd(bill[line])}`)
  return `The night has cost ${sayUsd(usd)}${list.length > 0 ? `: ${listWords(list)}` : ''}.`
}
