import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { readAt } from '../../../src/build/rules.ts'

const kib = 1024
const mib = 1024 * kib
const { factNumber, getFact, files } = getLedger()

describe('the figures of events, payloads, databases and guardrails', () => {
  test.each([
    ['lambda-sync-payload.bytes', 6 * mib],
    ['lambda-sync-payload.responseBytes', 6 * mib + 100],
    ['lambda-async-payload.bytes', mib],
    ['lambda-async-payload-billing.includedBytes', 256 * kib],
    ['lambda-async-payload-billing.stepBytes', 64 * kib],
    ['lambda-streaming-payload.bytes', 200 * mib],
    ['sqs-message-size.bytes', mib],
    ['sns-message-size.bytes', mib],
    ['sns-message-size.defaultBytes', 256 * kib],
    ['eventbridge-event-size.bytes', mib],
    ['stepfunctions-payload.bytes', 256 * kib],
    ['apigw-payload.bytes', 10 * mib],
    ['apigw-effective-with-lambda.bytes', 6 * mib],
    ['apigw-effective-with-lambda.base64Bytes', (6 * mib * 3) / 4],
    ['apigw-websocket-payload.bytes', 128 * kib],
    ['apigw-websocket-payload.frameBytes', 32 * kib],
    ['alb-lambda-payload.bytes', mib],
    ['kinesis-record.bytes', 10 * mib],
    ['kinesis-record.defaultBytes', mib],
    ['dynamodb-item.bytes', 400 * kib],
    ['s3-object.bytes', 10_000 * 5 * 1024 * mib],
    ['claim-check.bytes', 2 * 1024 * mib],
    ['apigw-integration-timeout.restDefaultMs', 29_000],
    ['apigw-integration-timeout.httpMs', 30_000],
    ['async-error-retries.retries', 2],
    ['async-error-retries.firstWaitMs', 60_000],
    ['async-error-retries.secondWaitMs', 120_000],
    ['async-error-retries.mostAgeS', 6 * 3600],
    ['stream-retries.mostAgeS', 7 * 24 * 3600],
    ['stream-parallelization.mostBatches', 10],
    ['sqs-esm-initial-pollers.initial', 5],
    ['sqs-esm-ramp.perMinute', 300],
    ['sqs-esm-max.most', 1250],
    ['sqs-esm-provisioned-mode.perMinute', 1000],
    ['sqs-esm-provisioned-mode.most', 20_000],
    ['sqs-esm-provisioned-mode.unitHourUsd', 0.00925],
    ['sqs-batch-size.mostMessages', 10_000],
    ['sqs-batch-size.fifoMostMessages', 10],
    ['sqs-visibility-rule.timesTimeout', 6],
    ['sqs-visibility-rule.leastReceives', 5],
    ['sqs-in-flight', 120_000],
    ['recursive-loop-detection.rounds', 16],
    ['apigw-malformed-response', 502],
    ['pg-max-connections.divisorBytes', 9_531_392],
    ['pg-max-connections.most', 5000],
    ['pg-max-connections-examples.dbT4gMedium', 405],
    ['mysql-max-connections.divisorBytes', 12_582_880],
    ['aurora-mysql-max-connections.dbR5Large', 1000],
    ['rds-proxy-advice.maxConnectionsPercent', 100],
    ['aurora-dsql-connections.newPerSecond', 100],
    ['dynamodb-transactions.items', 100],
    ['cfn-resources', 500],
    ['cloudfront-error-ttl', 10],
    ['shield-standard', 0],
    ['shield-standard.advancedMonthUsd', 3000],
    ['waf-price.aclMonthUsd', 5],
    ['waf-price.ruleMonthUsd', 1],
    ['waf-price.millionRequestsUsd', 0.6],
    ['budgets-not-a-cap.mostUpdateHours', 12],
  ])('have “%s” at %d', (name, number) => {
    expect(factNumber(name)).toBe(number)
  })

  test.each([
    ['lambda-async-payload.bytes', '2017-05-08', 128 * kib],
    ['lambda-async-payload.bytes', '2018-11-16', 256 * kib],
    ['lambda-async-payload.bytes', '2025-10-23', 256 * kib],
    ['sqs-message-size.bytes', '2025-08-03', 256 * kib],
    ['sns-message-size.bytes', '2026-09-17', 256 * kib],
    ['eventbridge-event-size.bytes', '2026-01-28', 256 * kib],
    ['eventbridge-event-size.bytes', '2026-01-29', mib],
    ['stepfunctions-payload.bytes', '2019-01-01', 32 * kib],
    ['lambda-streaming-payload.bytes', '2022-01-01', 0],
    ['lambda-streaming-payload.bytes', '2024-01-01', 20 * mib],
    ['kinesis-record.bytes', '2025-09-30', mib],
    ['s3-object.bytes', '2025-11-30', 5 * 1024 * 1024 * mib],
    ['apigw-integration-timeout.restStreamedMs', '2025-11-18', 0],
    ['apigw-integration-timeout.restDefaultMs', '2020-01-01', 29_000],
    ['async-error-retries.leastRetries', '2019-11-24', 2],
    ['async-error-retries.leastRetries', '2019-11-25', 0],
    ['sqs-esm-initial-pollers.initial', '2020-01-01', 5],
    ['sqs-esm-ramp.perMinute', '2023-11-05', 60],
    ['sqs-esm-ramp.perMinute', '2023-11-06', 300],
    ['sqs-esm-max.most', '2021-01-01', 1000],
    ['recursive-loop-detection.rounds', '2023-07-12', 0],
    ['recursive-loop-detection.rounds', '2023-07-13', 16],
    ['aurora-dsql-connections.newPerSecond', '2025-01-01', 10],
    ['dynamodb-transactions.items', '2020-01-01', 25],
    ['cfn-resources', '2020-10-25', 200],
    ['cloudfront-error-ttl', '2019-01-01', 300],
    ['cloudfront-error-ttl', '2020-08-01', 60],
  ])('had “%s” on %s at %d', (name, day, number) => {
    expect(readAt(name, day).number).toBe(number)
  })

  test('know since when Lambda sees loops through S3', () => {
    const lanes = getFact('recursive-loop-detection').history.filter(
      ({ scope }) => scope === 'loops through S3',
    )
    expect(lanes.map(({ parts, from }) => [from, parts['rounds']])).toEqual([
      ['2014', 0],
      ['2024-10-09', 16],
    ])
  })

  test('agree with each other where one follows from another', () => {
    expect(factNumber('apigw-effective-with-lambda.bytes')).toBe(
      Math.min(factNumber('apigw-payload.bytes'), factNumber('lambda-sync-payload.bytes')),
    )
    const oneGib = 1024 * mib
    const perGib = factNumber('pg-max-connections-examples.perGibConnections')
    expect(Math.floor(oneGib / factNumber('pg-max-connections.divisorBytes'))).toBe(perGib)
  })

  test.each(
    ['payloads', 'events', 'databases', 'tooling'].flatMap((topic) =>
      files[topic]!.map((fact) => [fact.id, fact] as const),
    ),
  )('name the parts of “%s” in its history as they are named today', (_, { parts, history }) => {
    const names = Object.keys(parts).toSorted()
    for (const period of history) {
      const then = Object.keys(period.parts).toSorted()
      if (then.length > 0) expect(then).toEqual(names)
    }
  })
})
