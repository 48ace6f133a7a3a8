import { base64, sizeOf, sum, type Size } from './size.ts'

/** The n-th line of the order. Every line is as long as every other, and has as many quotes. */
export const lineOf = (n: number): string =>
  JSON.stringify({
    sku: `A${1000 + ((n * 7919) % 9000)}`,
    name: `${['oak', 'ash', 'fir', 'elm'][n % 4]} table`,
    colour: ['white', 'black', 'green'][n % 3],
    unit: 'pcs',
    n: 1 + (n % 9),
  })

/** A piece of a line, to be shown: what becomes of it becomes of every line. */
export const sample = lineOf(1).slice(1, 14)

/** What stands around the lines of an order, which have commas between them. */
export const frame = ['{"order":81734,"note":"', '","items":[', ']}'] as const
const frameSize = sum(...frame.map(sizeOf))
const lineSize = sizeOf(lineOf(0))

/** How many lines an order of so many bytes has. Dots in the note make up for what is left. */
export const linesOf = (bytes: number): number =>
  Math.floor((bytes - frameSize.bytes + 1) / (lineSize.bytes + 1))

/** The order as JSON, so many bytes long: a kibibyte at least. */
export const orderSize = (bytes: number): Size => ({
  bytes,
  quotes: frameSize.quotes + linesOf(bytes) * lineSize.quotes,
  backslashes: 0,
})

/** A file in the order, as base64 in a field of its own. */
export const fileField = [',"label":"', '"'] as const
export const fileInOrder = (bytes: number): Size => sum(...fileField.map(sizeOf), base64(bytes))

/** What stands around an order and a file that travel as one body of bytes (RFC 7578). */
export const multipart = ['order', 'label'].map(
  (name) => `--b81734\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`,
)
