import { toBase64, toEscaped } from '../size/encode.ts'
import { base64, quoted, sizeOf, sum, times, type Size } from '../size/size.ts'
import type { Envelope } from './envelope.ts'

/** What makes a payload larger or smaller from one door to the next. */
export type Change = 'base64' | 'string' | 'envelope' | 'records' | 'pointer' | 'body'

/** What travels, at some point of the way. */
export interface Content {
  readonly size: Size
  /** A JSON document, another text (base64), or bytes of any kind. */
  readonly form: 'json' | 'text' | 'bytes'
  /** How many of the sender's payloads are in it. */
  readonly copies: number
  /** A piece of it as it stands there, for the picture. */
  readonly sample: string
  /** What was done to it since the last door. */
  readonly changes: readonly Change[]
}

/** Bytes of any kind become text as base64; texts stay as they are. */
export function asText(content: Content): Content {
  if (content.form !== 'bytes') return content
  return {
    ...content,
    form: 'text',
    size: base64(content.size.bytes),
    sample: toBase64(content.sample),
    changes: [...content.changes, 'base64'],
  }
}

/** As the value of a field that holds text: escaped, and in quotation marks. */
export function asString(content: Content): Content {
  const text = asText(content)
  const { form, size, sample, changes } = text
  return {
    ...text,
    form: 'json',
    size: quoted(size),
    sample: toEscaped(sample),
    // Base64 has nothing to escape: no more than the marks around it are added.
    changes: form === 'text' ? changes : [...changes, 'string'],
  }
}

/** As the value of a field that holds anything: JSON as it is, all else as a string. */
export const asValue = (content: Content): Content =>
  content.form === 'json' ? content : asString(content)

/** In an envelope, as one of its fields. */
export const inEnvelope = (content: Content, [before, after]: Envelope): Content => ({
  ...content,
  form: 'json',
  size: sum(sizeOf(before), content.size, sizeOf(after)),
  changes: [...content.changes, 'envelope'],
})

/** How many records a function is handed at once, and how many bytes they may have together. */
export interface Batch {
  readonly records: number
  readonly mostBytes: number
}

/** Records of one size in one event: as many as are wanted and as fit, and at least one. */
export function inBatch(record: Content, [before, after]: Envelope, batch: Batch): Content {
  const frameBytes = before.length + after.length
  const fitting = Math.floor((batch.mostBytes - frameBytes + 1) / (record.size.bytes + 1))
  const count = Math.max(1, Math.min(batch.records, fitting))
  const commas = { bytes: count - 1, quotes: 0, backslashes: 0 }
  return {
    ...record,
    size: sum(sizeOf(before), times(record.size, count), commas, sizeOf(after)),
    copies: record.copies * count,
    changes: count > 1 ? [...record.changes, 'records'] : record.changes,
  }
}
