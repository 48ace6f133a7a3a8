import { factorOf } from './units.ts'

/**
 * Digits, with or without thousands set apart by a comma, a space or an apostrophe (by points
 * only where they cannot be a decimal point), then perhaps a decimal point or comma.
 */
const form =
  /^([-+−]?)([1-9]\d{0,2}(?:(?:,\d{3})+(?!,)|([\s'’])\d{3}(?:\3\d{3})*|(?:\.\d{3})+(?=,)|(?:\.\d{3}){2,})|\d*)(?:[.,](\d+))?$/

/**
 * A number as people write it: `1,200`, `1 200`, `0,5`, `12k`, and `40 %` where the unit is `%`.
 * Another unit of the same family is converted: `0.25 s` is 250 where the unit is `ms`.
 * Nothing if the text is anything else: a unit that is not known might be meant to count.
 */
export function parseNumber(text: string, unit = ''): number | undefined {
  const known = unit.trim().toLowerCase()
  const trimmed = text.trim().toLowerCase()
  const written = /^(\$|usd)/.test(known) ? trimmed.replace(/^\$ ?/, '') : trimmed
  const end = written.search(/[^\d\s.,'’+−-]/)
  const bare = end < 0 ? written : written.slice(0, end).trim()
  const factor = factorOf(end < 0 ? '' : written.slice(end).trim(), known)
  const [, sign, whole = '', , fraction = ''] = form.exec(bare) ?? []
  if (factor === undefined || sign === undefined || whole + fraction === '') return undefined
  // Digits stand up to fifteen places, so that 0.1 of a thousand is a hundred and not nearly so.
  const value = Number((Number(`${whole.replace(/\D/g, '')}.${fraction}`) * factor).toPrecision(15))
  return sign === '' || sign === '+' ? value : -value
}
