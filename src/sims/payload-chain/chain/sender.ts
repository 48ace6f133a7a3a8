import { kib, type Scenario } from '../scenario.ts'
import { fileInOrder, multipart, orderSize, sample } from '../size/order.ts'
import { sizeOf, sum } from '../size/size.ts'
import { asString, inEnvelope, type Content } from './content.ts'
import { bodyField } from './envelope.ts'
import { pointerContent } from './hand-over.ts'

/** What the sender hands to the first service: an order, with a file in it or beside it. */
export function send(scenario: Scenario): Content {
  if (scenario.claimCheck === 'yes') return pointerContent
  const fileBytes = scenario.binaryKib * kib
  const isBeside = fileBytes > 0 && scenario.binaryAs === 'bytes'
  const order = writeOrder(scenario, isBeside ? 0 : fileBytes)
  if (!isBeside) return order
  const file = { bytes: fileBytes, quotes: 0, backslashes: 0 }
  const size = sum(order.size, file, ...multipart.map(sizeOf))
  return { ...order, form: 'bytes', size }
}

/** The order as JSON, in a string of other JSON as often as is wanted. */
function writeOrder({ jsonKib, wraps }: Scenario, fileBytes: number): Content {
  const order = orderSize(jsonKib * kib)
  let content: Content = {
    form: 'json',
    size: fileBytes > 0 ? sum(order, fileInOrder(fileBytes)) : order,
    copies: 1,
    sample,
    changes: fileBytes > 0 ? ['base64'] : [],
  }
  for (let wrap = 0; wrap < wraps; wrap++) content = inEnvelope(asString(content), bodyField)
  return content
}
