import {
  bodyField,
  pointer,
  records,
  type Envelope,
} from '../../../src/sims/payload-chain/chain/envelope.ts'
import {
  busEvent,
  busNames,
  queueRecord,
  topicMessage,
  topicRecord,
} from '../../../src/sims/payload-chain/chain/messages.ts'
import {
  itemKey,
  itemNames,
  partitionKey,
  streamRecord,
  tableRecord,
} from '../../../src/sims/payload-chain/chain/records.ts'
import { apiEvent, balancerEvent } from '../../../src/sims/payload-chain/chain/requests.ts'
import { hopsOf, type Scenario, type Service } from '../../../src/sims/payload-chain/scenario.ts'
import {
  fileField,
  frame,
  lineOf,
  linesOf,
  multipart,
} from '../../../src/sims/payload-chain/size/order.ts'

/**
 * The same chain, with every text written out: by JSON.stringify and by Node's own base64. What the
 * model only counts is here as long as it is.
 */

/** `bytes` are characters from 0 to 255, one each. */
interface Text {
  readonly text: string
  readonly form: 'json' | 'text' | 'bytes'
}

const json = (text: string): Text => ({ text, form: 'json' })
const enclose = (text: string, [before, after]: Envelope): string => before + text + after
const encode = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

/** As the value of a field that holds text. */
const asString = ({ text, form }: Text): string =>
  JSON.stringify(form === 'bytes' ? encode(text) : text)
const asValue = (content: Text): string =>
  content.form === 'json' ? content.text : asString(content)

export function writeOrder(jsonBytes: number, file = ''): string {
  const lines = Array.from({ length: linesOf(jsonBytes) }, (_, n) => lineOf(n)).join(',')
  const [head, middle, end] = frame
  const dots = '.'.repeat(jsonBytes - (head + middle + lines + end).length)
  const [before, after] = fileField
  const label = file === '' ? '' : before + encode(file) + after
  return head + dots + middle + lines + end[0] + label + end[1]
}

function writeSent(scenario: Scenario): Text {
  const { jsonKib, binaryKib, binaryAs, wraps, claimCheck } = scenario
  if (claimCheck === 'yes') return json(pointer)
  const file = Array.from({ length: binaryKib * 1024 }, (_, at) =>
    String.fromCharCode((at * 7) % 256),
  ).join('')
  const isBeside = binaryKib > 0 && binaryAs === 'bytes'
  let order = writeOrder(jsonKib * 1024, isBeside ? '' : file)
  for (let wrap = 0; wrap < wraps; wrap++) order = enclose(JSON.stringify(order), bodyField)
  return isBeside ? { text: multipart.join('') + order + file, form: 'bytes' } : json(order)
}

/** What arrives at every door, and how many bytes count there. */
export function writeDoors(scenario: Scenario, batchBytes: number) {
  let held = writeSent(scenario)
  let body = held
  let from: Service | undefined
  return hopsOf(scenario).map((service) => {
    const opened = scenario.passOn === 'body' && from?.startsWith('lambda')
    const handed = from ? handOver(from, service, opened ? body : held) : held
    const arrived = arrive(service, handed)
    if (service === 's3') body = json(pointer)
    held = arrived
    from = service
    return { ...arrived, counted: arrived.text.length + countMore(service) }
  })

  function handOver(source: Service, to: Service, content: Text): Text {
    const toFunction = to.startsWith('lambda')
    const text = asString(content)
    const isBytes = content.form === 'bytes'
    const poll = (record: string): Text => json(toFunction ? inBatch(record) : record)
    const known: Partial<Record<Service, () => Text>> = {
      'api-gateway': () => (toFunction ? json(enclose(text, apiEvent(isBytes))) : content),
      'load-balancer': () => json(enclose(text, balancerEvent(isBytes))),
      sqs: () => poll(enclose(text, queueRecord)),
      kinesis: () => poll(enclose(JSON.stringify(encode(content.text)), streamRecord)),
      dynamodb: () => poll(enclose(text, tableRecord(isBytes ? 'B' : 'S'))),
      sns: () =>
        json(
          toFunction ? enclose(enclose(text, topicRecord), records) : enclose(text, topicMessage),
        ),
      eventbridge: () => json(enclose(asValue(content), busEvent)),
      s3: () => json(pointer),
    }
    return known[source]?.() ?? content
  }

  /** One after the other, for as long as they fit. */
  function inBatch(record: string): string {
    let all = record
    for (let count = 1; count < scenario.batch; count++) {
      const more = `${all},${record}`
      if (enclose(more, records).length > batchBytes) break
      all = more
    }
    return enclose(all, records)
  }
}

function arrive(service: Service, content: Text): Text {
  if (service === 'sqs' || service === 'sns')
    return content.form === 'bytes' ? { text: encode(content.text), form: 'text' } : content
  if (service === 'eventbridge' && content.form !== 'json')
    return json(enclose(asString(content), bodyField))
  const isJson = ['eventbridge', 'step-functions', 'lambda-sync', 'lambda-async'].includes(service)
  return isJson ? json(asValue(content)) : content
}

const countMore = (service: Service): number =>
  ({
    eventbridge: `${busNames.source}${busNames['detail-type']}`,
    kinesis: partitionKey,
    dynamodb: [itemKey, ...itemNames].join(''),
  })[service as string]?.length ?? 0
