import type { Service } from './scenario.ts'

/** What a service is called, and what there is to add where a word is not enough. */
export const serviceNames: Readonly<Record<Service, readonly [name: string, more?: string]>> = {
  'api-gateway': ['API Gateway'],
  'load-balancer': ['Load balancer'],
  'lambda-sync': ['Lambda', 'synchronous'],
  'lambda-async': ['Lambda', 'asynchronous'],
  sqs: ['SQS', 'queue'],
  sns: ['SNS', 'topic'],
  eventbridge: ['EventBridge', 'bus'],
  'step-functions': ['Step Functions'],
  kinesis: ['Kinesis', 'stream'],
  dynamodb: ['DynamoDB', 'item'],
  s3: ['S3', 'object'],
}

export const nameOf = (service: Service): string => serviceNames[service][0]
