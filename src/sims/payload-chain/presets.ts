import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const order: Scenario = {
  jsonKib: 118,
  binaryKib: 53,
  binaryAs: 'base64',
  wraps: 0,
  claimCheck: 'no',
  hop1: 'api-gateway',
  hop2: 'lambda-sync',
  hop3: 'eventbridge',
  hop4: 'sqs',
  hop5: 'lambda-sync',
  hop6: 'step-functions',
  passOn: 'event',
  batch: 1,
  setTo: 'default',
}

const nothing = { hop4: 'none', hop5: 'none', hop6: 'none' } as const

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'order',
    label: 'An order with a label',
    story:
      'A shop sends an order of 1,701 lines as JSON, with a shipping label in it. Together they are 171 KiB, and no door of the chain is below 256.',
    values: order,
  },
  {
    id: 'claim-check',
    label: 'The order, by claim check',
    story: 'The same order stays in S3, and a pointer to it goes through the same chain.',
    values: { claimCheck: 'yes' },
  },
  {
    id: 'photo',
    label: 'A photo upload',
    story:
      'A photo is uploaded through API Gateway, which takes twice as much, to a function that puts it into S3.',
    values: {
      ...nothing,
      jsonKib: 1,
      binaryKib: 5000,
      binaryAs: 'bytes',
      hop3: 's3',
      passOn: 'body',
    },
  },
  {
    id: 'batch',
    label: 'A batch of records',
    story:
      'Small records in a stream; a function reads up to a hundred of them at once, and puts what it was given into a queue.',
    values: {
      ...nothing,
      jsonKib: 10,
      binaryKib: 0,
      hop1: 'kinesis',
      hop2: 'lambda-sync',
      hop3: 'sqs',
      hop4: 'lambda-sync',
      batch: 100,
    },
  },
  {
    id: 'json-in-json',
    label: 'JSON in JSON in JSON',
    story:
      'An order of 120 KiB that the sender makes a string of, twice, before it goes through a topic and a queue.',
    values: {
      jsonKib: 120,
      binaryKib: 0,
      wraps: 2,
      hop1: 'sns',
      hop2: 'sqs',
      hop3: 'lambda-sync',
      hop4: 'dynamodb',
      hop5: 'none',
      hop6: 'none',
    },
  },
  {
    id: 'small',
    label: 'All small',
    story: 'A short order through the long chain: what is small has room to grow.',
    values: { jsonKib: 4, binaryKib: 0 },
  },
  {
    id: 'higher-now',
    label: 'Doors that were raised',
    story:
      'A report of 300 KiB through four doors, three of which have been raised: look at it under the rules of today, of 2025 and of 2018.',
    values: {
      jsonKib: 300,
      binaryKib: 0,
      hop1: 'lambda-async',
      hop2: 'eventbridge',
      hop3: 'sqs',
      hop4: 'lambda-sync',
      hop5: 'none',
      hop6: 'none',
    },
  },
]
