import { account, arn, envelope, epochMs, fill, payload, region, time, uuid } from './envelope.ts'

/** A message out of a queue. https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const queueRecord = envelope({
  messageId: uuid,
  receiptHandle: fill(412),
  body: payload,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: String(epochMs),
    SenderId: fill(28),
    ApproximateFirstReceiveTimestamp: String(epochMs),
  },
  messageAttributes: {},
  md5OfBody: fill(32),
  eventSource: 'aws:sqs',
  eventSourceARN: arn('sqs', 'orders'),
  awsRegion: region,
})

const topic = arn('sns', 'orders')
const subscription = `${topic}:${uuid}`
const sns = `https://sns.${region}.amazonaws.com/`
const notification = {
  Type: 'Notification',
  MessageId: uuid,
  TopicArn: topic,
  Message: payload,
  Timestamp: time,
  SignatureVersion: '1',
  Signature: fill(344),
  SigningCertURL: `${sns}SimpleNotificationService-${fill(32)}.pem`,
  UnsubscribeURL: `${sns}?Action=Unsubscribe&SubscriptionArn=${subscription}`,
}

/**
 * A message of a topic, as a queue gets it unless raw delivery is asked for.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
 */
export const topicMessage = envelope(notification)

/** The same as a function gets it. https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html */
export const topicRecord = envelope({
  EventSource: 'aws:sns',
  EventVersion: '1.0',
  EventSubscriptionArn: subscription,
  Sns: { ...notification, MessageAttributes: {} },
})

/** Who put an event on a bus, and of which kind it is: both count with it. */
export const busNames = { source: 'shop.example', 'detail-type': 'Order submitted' }

/** An event of a bus. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html */
export const busEvent = envelope({
  version: '0',
  id: uuid,
  ...busNames,
  account,
  time,
  region,
  resources: [],
  detail: payload,
})
