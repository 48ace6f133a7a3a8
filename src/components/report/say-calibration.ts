import type { Tally } from '../../lib/calibration.ts'
import { inWords } from '../../lib/words.ts'

const share = ({ right, wrong }: Tally): number => right / (right + wrong)
const percent = (tally: Tally): string => `${Math.round(100 * share(tally))} %`

/** What the figure shows, from the two steps that should differ most. */
export function sayCalibration(calibration: readonly Tally[]): string {
  const used = calibration.filter(({ right, wrong }) => right + wrong > 0)
  const certain = calibration.at(-1)!
  if (!used.includes(certain)) return 'You have not been certain of anything yet.'
  return [sayClimb(used), sayMistakes(certain)].filter(Boolean).join(' ')
}

function sayClimb(used: readonly Tally[]): string {
  const [least, most] = [used[0]!, used.at(-1)!]
  if (share(most) > share(least))
    return `The surer you were, the more often you were right: ${percent(least)} at the left, ${percent(most)} when certain.`
  if (least === most || share(most) === 1) return ''
  return `Being certain told you nothing here: ${percent(least)} right at the left, ${percent(most)} when certain.`
}

function sayMistakes({ wrong }: Tally): string {
  if (wrong === 0) return 'Whenever you were certain, you were right.'
  const marks = wrong === 1 ? 'The open mark' : `The ${inWords(wrong)} open marks`
  return `${marks} at the right ${wrong === 1 ? 'is' : 'are'} worth more than any other, because nobody looks up what they are certain of.`
}
