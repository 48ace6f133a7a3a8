/** How sure a reader can be, by the steps of `Confidence`: answers to “how sure?”. */
export const confidenceSteps = ['A guess', 'Leaning', 'Fairly sure', 'Certain'] as const

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

/** A whole count in words up to ninety-nine, in figures beyond. None is `no`. */
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
