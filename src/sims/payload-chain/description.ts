import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'
import { hopMs } from './scenario.ts'

const description: Description = {
  title: 'Doors of different heights',
  question: 'If it fits in one service, does it fit through the whole chain?',
  controls,
  presets,
  rules: {
    'api-gateway': 'apigw-payload.bytes',
    'load-balancer': 'alb-lambda-payload.bytes',
    'lambda-sync': 'lambda-sync-payload.bytes',
    'lambda-async': 'lambda-async-payload.bytes',
    sqs: 'sqs-message-size.bytes',
    sns: 'sns-message-size.defaultBytes',
    'sns.most': 'sns-message-size.bytes',
    eventbridge: 'eventbridge-event-size.bytes',
    'step-functions': 'stepfunctions-payload.bytes',
    kinesis: 'kinesis-record.defaultBytes',
    'kinesis.most': 'kinesis-record.bytes',
    dynamodb: 'dynamodb-item.bytes',
    s3: 's3-object.bytes',
    batchBytes: 'sqs-batch-size.mostBytes',
    'sqs.chunkKb': 'price-sqs.unitKb',
    'sns.chunkKb': 'price-sns.unitKb',
    'eventbridge.chunkKb': 'price-eventbridge.unitKb',
    asyncIncluded: 'lambda-async-payload-billing.includedBytes',
    asyncChunk: 'lambda-async-payload-billing.stepBytes',
    putUsdPerThousand: 'price-s3.putUsdPerThousand',
    getUsdPerTenThousand: 'price-s3.getUsdPerTenThousand',
  },
  measures,
  isCertain: true,
  stepMs: hopMs,
}

export default description
