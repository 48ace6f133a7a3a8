const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A count in words up to ninety-nine, in figures beyond. None is `no`. */
export function inWords(count: number): string {
  if (count < 20) return small[count] ?? String(count)
  if (count > 99) return String(count)
  const ten = tens[Math.floor(count / 10)]!
  return count % 10 === 0 ? ten : `${ten}-${small[count % 10]}`
}

/** `1 answer`, `2 answers` */
export const countOf = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`

/** `one belief`, `two beliefs`, `no beliefs` */
export const wordsOf = (count: number, noun: string): string =>
  `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`

/** `once`, `twice`, `three times` */
export const timesOf = (count: number): string =>
  ['never', 'once', 'twice'][count] ?? `${inWords(count)} times`

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The last two of several things are joined by `and`. */
export const listOf = (things: readonly string[]): string =>
  [things.slice(0, -1).join(', '), ...things.slice(-1)].filter(Boolean).join(' and ')

/** How sure the reader was, as an answer to "how sure?". */
export const steps = ['A guess', 'Leaning', 'Fairly sure', 'Certain'] as const

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** The day of a moment in ms since 1970, where the reader is: `3 November 2026`. */
export function sayDay(at: number): string {
  const date = new Date(at)
  // Imported attempts may lie beyond the time that dates can tell.
  return Number.isNaN(date.getTime()) ? 'an unknown day' : day.format(date)
}
