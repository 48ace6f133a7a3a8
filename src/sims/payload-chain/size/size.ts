/**
 * The size of a text, and of what becomes of it, without writing it out. All texts here are ASCII
 * without control characters, so that a character is a byte and only two of them need escaping.
 */
export interface Size {
  readonly bytes: number
  /** How many of the bytes are quotation marks, and how many backslashes. */
  readonly quotes: number
  readonly backslashes: number
}

export const sizeOf = (text: string): Size => ({
  bytes: text.length,
  quotes: text.split('"').length - 1,
  backslashes: text.split('\\').length - 1,
})

/** Texts one after the other. */
export const sum = (...sizes: readonly Size[]): Size => ({
  bytes: total(sizes.map(({ bytes }) => bytes)),
  quotes: total(sizes.map(({ quotes }) => quotes)),
  backslashes: total(sizes.map(({ backslashes }) => backslashes)),
})

/** A text again and again. */
export const times = ({ bytes, quotes, backslashes }: Size, count: number): Size => ({
  bytes: bytes * count,
  quotes: quotes * count,
  backslashes: backslashes * count,
})

/**
 * A text as a JSON string: a backslash before every quotation mark and every backslash, and
 * quotation marks around it (RFC 8259, section 7).
 */
export const quoted = ({ bytes, quotes, backslashes }: Size): Size => ({
  bytes: bytes + quotes + backslashes + 2,
  quotes: quotes + 2,
  backslashes: quotes + 2 * backslashes,
})

/** So many bytes as base64: four characters for every three bytes begun (RFC 4648, section 4). */
export const base64 = (bytes: number): Size => ({
  bytes: 4 * Math.ceil(bytes / 3),
  quotes: 0,
  backslashes: 0,
})

const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
