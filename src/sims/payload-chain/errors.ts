import type { Hop } from './chain/doors.ts'
import { isPolled } from './chain/hand-over.ts'
import type { Service } from './scenario.ts'

/**
 * How a service refuses a payload that is too large: what the error is called, or the status of
 * the answer; its text, word for word, where it is published; and what else there is to know.
 */
export type Refusal = readonly [error: string, text?: string, also?: string]

const tooLarge = 'RequestEntityTooLargeException'
const invalid = 'ValidationException'

/** `from` is the service that handed the payload over; absent for the sender. */
export function refusalOf(hop: Hop, bytes: number, from: Service | undefined): Refusal {
  const { service, limit } = hop
  switch (service) {
    // As answered by REST APIs: koki-develop/lgtm-generator, issue 10 (2021). It names the bytes.
    case 'api-gateway':
      return ['413', `HTTP content length exceeded ${limit} bytes.`]
    // "HTTP 413: Payload too large" is all that is documented:
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
    case 'load-balancer':
      return ['413 Payload too large']
    case 'lambda-sync':
      return refusedCall(bytes, limit, from)
    // faultline/faultline, issue 12 (131072); ASFHyP3/hyp3, issue 2241 (262144); the same words
    // with 1048576 are found in public repositories since 2025.
    case 'lambda-async':
      return [tooLarge, sayPayload(bytes, limit, 'Event')]
    // inferablehq/inferable, issue 306 (262144); artilleryio/artillery, issue 3683 (1048576).
    case 'sqs':
      return [
        'InvalidParameterValue',
        `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
      ]
    // wellcomecollection/platform, issues 1460 and 1776.
    case 'sns':
      return ['InvalidParameter', 'Invalid parameter: Message too long']
    // awslabs/aws-service-catalog-puppet, issue 563.
    case 'eventbridge':
      return [invalid, 'Total size of the entries in the request is over the limit.']
    // The text of StartExecution is found in public repositories, with 262144 bytes; the limit in
    // https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html.
    // The other one: aws-ia/terraform-aws-control_tower_account_factory, issue 414.
    case 'step-functions':
      return [
        invalid,
        `1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have size less than or equal to ${limit} bytes in UTF-8 encoding`,
        'A result that grows as large inside a workflow ends it with States.DataLimitExceeded.',
      ]
    // awslabs/amazon-kinesis-producer, issue 680; floci-io/floci, issue 1755.
    case 'kinesis':
      return [
        invalid,
        `1 validation error detected: Value at 'data' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
      ]
    // wcmc-its/ReCiter, issue 205; ExtendDB/extenddb, issue 90.
    case 'dynamodb':
      return [invalid, 'Item size has exceeded the maximum allowed size']
    // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html. Nothing here is that large.
    case 's3':
      return ['EntityTooLarge']
  }
}

const sayPayload = (bytes: number, limit: number, type: string): string =>
  `${bytes} byte payload is too large for the ${type} invocation type (limit ${limit} bytes)`

function refusedCall(bytes: number, limit: number, from: Service | undefined): Refusal {
  // A poller's error is not published: the record goes where failed ones go.
  if (from !== undefined && isPolled(from)) return [tooLarge]
  // theburningmonk.com, “Hit the 6MB Lambda payload limit? Here’s what you can do.” (2020). What an
  // HTTP API answers: aws/aws-lambda-dotnet, LargePayloadTests of Lambda Test Tool v2.
  if (from === 'api-gateway')
    return [
      tooLarge,
      sayPayload(bytes, limit, 'RequestResponse'),
      'The caller of the API sees no more than 413, Request Entity Too Large.',
    ]
  // pelmers/streetwarp-web, issue 14; Zac Charles, “Deep Dive: Lambda’s Request Payload Size Limit”.
  return [tooLarge, `Request must be smaller than ${limit} bytes for the InvokeFunction operation`]
}
