import type { Service } from '../scenario.ts'
import { sizeOf } from '../size/size.ts'
import {
  asString,
  asText,
  asValue,
  inBatch,
  inEnvelope,
  type Batch,
  type Content,
} from './content.ts'
import { bodyField, pointer, records } from './envelope.ts'
import { busEvent, busNames, queueRecord, topicMessage, topicRecord } from './messages.ts'
import { itemKey, itemNames, partitionKey, streamRecord, tableRecord } from './records.ts'
import { apiEvent, balancerEvent } from './requests.ts'

export const isFunction = (service: Service): boolean => service.startsWith('lambda')

/** Services out of which a poller takes records, many at once if there are many. */
export const isPolled = (service: Service): boolean =>
  service === 'sqs' || service === 'kinesis' || service === 'dynamodb'

/** What travels in the place of a body that is kept in S3. */
export const pointerContent: Content = {
  form: 'json',
  size: sizeOf(pointer),
  copies: 1,
  sample: pointer,
  changes: ['pointer'],
}

/** What a service makes of what it holds, for the one behind it. */
export function handOver(from: Service, to: Service, held: Content, batch: Batch): Content {
  const content: Content = { ...held, changes: [] }
  const isBytes = held.form === 'bytes'
  switch (from) {
    case 'api-gateway':
      // Other services than functions are called with the body alone.
      return isFunction(to) ? inEnvelope(asString(content), apiEvent(isBytes)) : content
    case 'load-balancer':
      return inEnvelope(asString(content), balancerEvent(isBytes))
    case 'sqs':
      return fromPoller(inEnvelope(asString(content), queueRecord), to, batch)
    case 'kinesis': {
      // A stream knows nothing but bytes, so that texts become base64 too.
      const data = asString({ ...content, form: 'bytes' })
      return fromPoller(inEnvelope(data, streamRecord), to, batch)
    }
    case 'dynamodb': {
      const image = tableRecord(isBytes ? 'B' : 'S')
      return fromPoller(inEnvelope(asString(content), image), to, batch)
    }
    case 'sns':
      return isFunction(to)
        ? inEnvelope(inEnvelope(asString(content), topicRecord), records)
        : inEnvelope(asString(content), topicMessage)
    case 'eventbridge':
      return inEnvelope(asValue(content), busEvent)
    case 's3':
      return pointerContent
    default:
      // Functions and workflows hand on what they hold.
      return content
  }
}

/** Functions are given batches of records; through a pipe each record goes on alone. */
const fromPoller = (record: Content, to: Service, batch: Batch): Content =>
  isFunction(to) ? inBatch(record, records, batch) : record

/** What is handed over, in the form that the service takes. */
export function arrive(at: Service, handed: Content): Content {
  if (at === 'sqs' || at === 'sns') return asText(handed)
  if (at === 'eventbridge' && handed.form !== 'json') return inEnvelope(asString(handed), bodyField)
  if (isFunction(at) || at === 'step-functions') return asValue(handed)
  return handed
}

/**
 * What counts towards the limit. A bus counts the names of source and kind
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html), a stream the
 * partition key, a table the key and the names of the attributes.
 */
export function countBytes(at: Service, { size }: Content): number {
  const more: Partial<Record<Service, string>> = {
    eventbridge: busNames.source + busNames['detail-type'],
    kinesis: partitionKey,
    dynamodb: itemKey + itemNames.join(''),
  }
  return size.bytes + (more[at] ?? '').length
}
