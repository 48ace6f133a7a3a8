/** What stands before and after the payload in an envelope of JSON. */
export type Envelope = readonly [before: string, after: string]

/** Stands for the payload while an envelope is written. */
export const payload = '@'

export function envelope(fields: object): Envelope {
  const [before = '', after = ''] = JSON.stringify(fields).split(`"${payload}"`)
  return [before, after]
}

/** Identifiers say nothing here but how long they are. */
export const fill = (length: number): string => '0'.repeat(length)

export const account = fill(12)
export const region = 'us-east-1'
export const uuid = `${fill(8)}-${fill(4)}-${fill(4)}-${fill(4)}-${fill(12)}`
export const time = '2026-11-21T03:00:00Z'
export const epochMs = 1795230000000
export const arn = (service: string, name: string): string =>
  `arn:aws:${service}:${region}:${account}:${name}`

/** A body as a field of its own: what a sender does once too often, and what a bus insists on. */
export const bodyField = envelope({ body: payload })

/** Events in a batch. */
export const records = envelope({ Records: [payload] })

/** What travels instead of a body that is kept in S3. */
export const pointer = JSON.stringify({ bucket: 'shop-orders', key: 'order-81734.json' })
