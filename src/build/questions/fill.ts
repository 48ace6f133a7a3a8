import { isRecord } from '../../lib/json.ts'
import { formatNumber } from '../../lib/format.ts'
import { unknownName } from '../../lib/nearest.ts'
import type { Path } from '../yaml.ts'
import type { Variant } from './draw.ts'
import { evaluate, namesIn, type Names } from './formula.ts'
import { decimalsOf, sayNumber } from './say-number.ts'

/** `{rate}` and `{= rate * seconds}`; behind a backslash a brace is a brace. */
const place = /\\([{}])|\{(=?)([^{}]*)\}/g

/** What is written for the build and not for readers: code, formulas, and what they name. */
const unread = new Set(['id', 'kind', 'vary', 'code', 'formula', 'value', 'near', 'from', 'to'])

/** Where a name may stand for a value itself, as in `values: { rate: '{rate}' }`. */
const positions = new Set(['values', 'solution'])

interface Filling {
  /** What stands at each name, as it is written; a number among `numbers` alone is computed. */
  readonly variant: Variant
  readonly numbers: Names
  /** Tells what `get` throws as an error about the place in the item. */
  at<Found>(path: Path, get: () => Found): Found
}

/** An item with its names filled in, wherever a reader would read them. */
export const fill = <Item>(item: Item, filling: Filling): Item =>
  // Texts become texts and lists lists, so what comes out has the shape of what went in.
  fillPart(item, [], filling) as Item

function fillPart(part: unknown, path: Path, filling: Filling): unknown {
  if (typeof part === 'string') {
    if (!positions.has(String(path.at(-2)))) return fillText(part, path, filling)
    const [, name = ''] = /^\{(\w+)\}$/.exec(part) ?? []
    return filling.variant[name] ?? filling.numbers[name] ?? part
  }
  if (Array.isArray(part)) return part.map((one, index) => fillPart(one, [...path, index], filling))
  if (!isRecord(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      unread.has(key) ? value : fillPart(value, [...path, key], filling),
    ]),
  )
}

const fillText = (text: string, path: Path, { variant, numbers, at }: Filling): string =>
  text.replace(place, (_, brace: string | undefined, isFormula: string, inside: string) => {
    if (brace !== undefined) return brace
    const name = inside.trim()
    return at(path, () => {
      if (isFormula) return sayNumber(evaluate(name, numbers))
      if (Object.hasOwn(variant, name)) return sayWritten(variant[name]!)
      if (Object.hasOwn(numbers, name)) return sayNumber(numbers[name]!)
      throw unknownName('name', name, [...Object.keys(variant), ...Object.keys(numbers)])
    })
  })

/** A number that an author has written is printed to its last digit. */
const sayWritten = (value: number | string): string =>
  typeof value === 'string' ? value : formatNumber(value, decimalsOf(value))

/** Every name that the item speaks of, in its texts and in its formulas. Never throws. */
export function mentions(part: unknown, key = ''): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((one) => mentions(one))
  if (isRecord(part))
    return Object.entries(part).flatMap(([name, value]) =>
      name === 'vary' ? [] : mentions(value, name),
    )
  if (typeof part !== 'string') return []
  if (unread.has(key)) return tryNames(part)
  return [...part.matchAll(place)].flatMap(([, , isFormula, inside = '']) =>
    isFormula ? tryNames(inside) : inside.trim(),
  )
}

/** What cannot be read as a formula is told about where it is evaluated. */
function tryNames(formula: string): readonly string[] {
  try {
    return namesIn(formula)
  } catch {
    return []
  }
}
