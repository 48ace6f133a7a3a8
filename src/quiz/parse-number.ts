/**
 * Digits, with or without thousands set apart by a comma, a space or an apostrophe (by points
 * only where they cannot be a decimal point), then perhaps a decimal point or comma.
 */
const form =
  /^([-+−]?)([1-9]\d{0,2}(?:(?:,\d{3})+(?!,)|([\s'’])\d{3}(?:\3\d{3})*|(?:\.\d{3})+(?=,)|(?:\.\d{3}){2,})|\d*)(?:[.,](\d+))?$/

/**
 * A number as people write it: `1,200`, `1 200`, `0,5`, and `40 %` where the unit is `%`.
 * Nothing if the text is anything else: another unit, or a `k`, might be meant to count.
 */
export function parseNumber(text: string, unit = ''): number | undefined {
  const written = text.trim().toLowerCase()
  const bare = written.endsWith(unit.toLowerCase())
    ? written.slice(0, written.length - unit.length).trim()
    : written
  const [, sign, whole = '', , fraction = ''] = form.exec(bare) ?? []
  if (sign === undefined || whole + fraction === '') return undefined
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`)
  return sign === '' || sign === '+' ? value : -value
}
