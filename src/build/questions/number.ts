import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Band } from '../../quiz/number.ts'
import { renderInline, renderMarkdown } from '../markdown.ts'
import { checkBands, checkComputed, readTolerance } from './check-number.ts'
import type { Desk } from './desk.ts'
import { computeKey } from './key.ts'
import { readAmount, readNames } from './names.ts'
import { explainWrong } from './piece.ts'
import type { NumberPart } from './rendered.ts'
import { decimalsOf, sayNumber, toSignificant } from './say-number.ts'
import type { AuthoredNumber } from './schema.ts'

/** A question for a number. Its key is written, computed, or both and then the same. */
export function buildNumber(question: AuthoredNumber, desk: Desk): NumberPart {
  const { id, revision, answer, otherwise } = question
  const computed = question.key && computeKey(question.key, desk)
  if (answer === undefined && !computed) return desk.fail([], 'has neither “answer” nor “key”')

  const digits = answer === undefined ? computed!.digits : decimalsOf(answer)
  const key = answer ?? Number(computed!.mean.toFixed(digits))
  const unit = question.unit ?? computed?.unit ?? ''
  const tolerance = readTolerance(question, key, unit, desk)
  if (computed) checkComputed(question, computed, key, tolerance, desk)
  const bands = readBands(question, desk)
  checkBands(bands, key, tolerance, desk)

  return {
    marking: {
      kind: 'number',
      id: `${desk.lesson}/${id}`,
      revision,
      key,
      tolerance,
      unit,
      bands: bands.map(({ from, to, near }) => ({ from, to, near })),
    },
    key: [renderInline(sayKey(key, tolerance, unit, digits))],
    pieces: [
      ...bands.map((band, index) =>
        explainWrong(
          band,
          {
            path: ['bands', index],
            name: `band:${index}`,
            about: renderInline(sayBand(band, unit)),
          },
          desk,
        ),
      ),
      {
        name: 'band:otherwise',
        about: 'Any other number',
        html: desk.at(['otherwise'], () => renderMarkdown(otherwise)),
      },
    ],
    misconceptions: Object.fromEntries(
      bands.map(({ misconception }, index) => [`band:${index}`, misconception]),
    ),
  }
}

function readBands({ key, bands }: AuthoredNumber, desk: Desk) {
  const names = readNames(key, desk)
  return bands.map(({ from, to, near, ...band }, index) => {
    const read = (field: 'from' | 'to' | 'near', written: number | string | undefined) =>
      written === undefined ? undefined : readAmount(['bands', index, field], written, names, desk)
    return { ...band, from: read('from', from), to: read('to', to), near: read('near', near) }
  })
}

function sayKey(key: number, tolerance: number, unit: string, digits: number): string {
  const shown = withUnit(key, unit, digits)
  if (tolerance === 0) return shown
  const say = (value: number) => {
    const rounded = Number(value.toFixed(digits + 1))
    return formatNumber(rounded, decimalsOf(rounded))
  }
  return `${shown}; anything from ${say(key - tolerance)} to ${say(key + tolerance)} counts`
}

function sayBand({ from, to, near }: Band, unit: string): string {
  const say = (value: number) => withUnit(value, unit, decimalsOf(toSignificant(value)))
  if (near !== undefined) return `About ${say(near)}`
  if (from === undefined) return `Less than ${say(to!)}`
  return to === undefined
    ? `${say(from)} and more`
    : `From ${sayNumber(from)} to less than ${say(to)}`
}
