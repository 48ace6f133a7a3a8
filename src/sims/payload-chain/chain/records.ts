import {
  account,
  arn,
  envelope,
  epochMs,
  fill,
  payload,
  region,
  time,
  type Envelope,
} from './envelope.ts'

/** A record of a stream. https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html */
export const partitionKey = 'order-81734'
export const streamRecord = envelope({
  kinesis: {
    kinesisSchemaVersion: '1.0',
    partitionKey,
    sequenceNumber: fill(56),
    data: payload,
    approximateArrivalTimestamp: epochMs / 1000 + 0.123,
  },
  eventSource: 'aws:kinesis',
  eventVersion: '1.0',
  eventID: `shardId-${fill(12)}:${fill(56)}`,
  eventName: 'aws:kinesis:record',
  invokeIdentityArn: `arn:aws:iam::${account}:role/orders`,
  awsRegion: region,
  eventSourceARN: arn('kinesis', 'stream/orders'),
})

/** The key of an item, and the names of its attributes: all of them count with it. */
export const itemKey = 'order-81734'
export const itemNames = ['pk', 'body']

/** A change of an item: `S` for text, `B` for bytes. https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
export const tableRecord = (kind: 'S' | 'B'): Envelope =>
  envelope({
    eventID: fill(32),
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ApproximateCreationDateTime: epochMs / 1000,
      Keys: { pk: { S: itemKey } },
      NewImage: { pk: { S: itemKey }, body: { [kind]: payload } },
      SequenceNumber: fill(28),
      SizeBytes: 100_000,
      StreamViewType: 'NEW_IMAGE',
    },
    eventSourceARN: arn('dynamodb', `table/orders/stream/${time}`),
  })
