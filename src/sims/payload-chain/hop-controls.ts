import type { Choice } from '../sim.ts'
import { hopKeys, type Service } from './scenario.ts'

const hopOptions: readonly { readonly value: Service | 'none'; readonly label: string }[] = [
  { value: 'none', label: 'none' },
  { value: 'api-gateway', label: 'API Gateway' },
  { value: 'load-balancer', label: 'load balancer' },
  { value: 'lambda-sync', label: 'Lambda, synchronous' },
  { value: 'lambda-async', label: 'Lambda, asynchronous' },
  { value: 'sqs', label: 'SQS queue' },
  { value: 'sns', label: 'SNS topic' },
  { value: 'eventbridge', label: 'EventBridge bus' },
  { value: 'step-functions', label: 'Step Functions' },
  { value: 'kinesis', label: 'Kinesis stream' },
  { value: 'dynamodb', label: 'DynamoDB table' },
  { value: 's3', label: 'S3; a pointer goes on' },
]

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']

/** A list of services for each hop. */
export const hopControls: readonly Choice[] = hopKeys.map((key, index): Choice => ({
  kind: 'choice',
  key,
  label: `${ordinals[index]} service`,
  why: index === 0 ? 'Whatever the sender calls.' : 'Whatever the one before hands over to.',
  group: 'Chain',
  options: hopOptions,
}))
