import { isUnit, splitKey } from './fact-part-names.ts'
import { sayNumber } from './fact-words.ts'
import { findNumbers } from './figures.ts'
import { startSentence } from './format.ts'
import { inWords } from './words.ts'

/** A part of a fact or an input of an example, in words. */
export interface Part {
  readonly name: string
  readonly figure: string
}

/** `firstRetryMs` and 1000 are “First retry” and “1 s”. */
export function sayPart(key: string, value: number | string): Part {
  const [words, unit] = splitKey(key)
  const name = words || unit
  const isSpelt = /^([a-z]+[A-Z]|db\.|x86)/.test(name)
  const figure = typeof value === 'string' ? value : sayAmount(value, words === '' ? '' : unit)
  return { name: isSpelt ? name : startSentence(name), figure }
}

function sayAmount(value: number, unit: string): string {
  const [amount, larger] = inLargerUnit(value, unit)
  return [sayNumber(amount), larger].filter(Boolean).join('\u00a0')
}

const larger: Readonly<Record<string, readonly [size: number, unit: string]>> = {
  ms: [1000, 's'],
  s: [60, 'min'],
  min: [60, 'h'],
  bytes: [1024, 'KiB'],
  KiB: [1024, 'MiB'],
  MiB: [1024, 'GiB'],
}

/** A time or a size in the largest unit in which it is a whole number: 300,000 ms are 5 min. */
function inLargerUnit(value: number, unit: string): readonly [value: number, unit: string] {
  const [size, next] = larger[unit] ?? []
  if (unit === 'h' && value > 24 && value % 24 === 0) return [value / 24, 'days']
  return size && next && value > 0 && value % size === 0
    ? inLargerUnit(value / size, next)
    : [value, unit]
}

/** The fact's value over again, in another unit or as yes or no: such parts are for models. */
const repeats = /^(is[A-Z]|size[A-Z]|every[A-Z]|share$)/

/** The parts that tell more than a fact's own words. */
export function untoldParts(
  parts: Readonly<Record<string, number>>,
  words: string,
): readonly Part[] {
  const told = new Set(findNumbers(words))
  const isTold = (value: number): boolean =>
    told.has(value) || (value > 0 && new RegExp(`\\b${inWords(value)}\\b`, 'i').test(words))
  return Object.entries(parts)
    .filter(([key, value]) => value !== 0 && !isUnit(key) && !repeats.test(key))
    .map(([key, value]) => ({ ...sayPart(key, value), value }))
    .filter(({ value, figure }) => !isTold(value) && !findNumbers(figure).every(isTold))
    .map(({ name, figure }) => ({ name, figure }))
}

/** What goes into a calculation, without what counts nothing and what only a model asks for. */
export const sayInputs = (inputs: Readonly<Record<string, number | string>>): readonly Part[] =>
  Object.entries(inputs)
    .filter(([key, value]) => key !== 'kind' && value !== 0)
    .map(([key, value]) => sayPart(key, value))
