import { readTiers, type Read } from './lambda.ts'

/** What the provider asks for the services around a function, in USD. */
export type NeighbourPrices = ReturnType<typeof readNeighbourPrices>

export const readNeighbourPrices = (read: Read) => ({
  apiGateway: {
    restUsdPerMillion: readTiers(read, 'price-apigw-rest', 4, 'Requests', 'Million'),
    httpUsdPerMillion: readTiers(read, 'price-apigw-http', 2, 'Requests', 'Million'),
    /** An HTTP API counts each part of this size as a request. */
    httpUnitKb: read('price-apigw-http.unitKb'),
  },
  alb: {
    usdPerHour: read('price-alb.usdPerHour'),
    usdPerLcuHour: read('price-alb.usdPerLcuHour'),
  },
  publicIpv4UsdPerHour: read('price-public-ipv4'),
  ec2UsdPerHour: {
    t2Nano: read('price-ec2-t2-nano'),
    t3Nano: read('price-ec2-t3-nano'),
    t4gNano: read('price-ec2-t4g-nano'),
  },
  fargate: {
    x86: {
      usdPerVcpuHour: read('price-fargate.x86UsdPerVcpuHour'),
      usdPerGbHour: read('price-fargate.x86UsdPerGbHour'),
    },
    arm: {
      usdPerVcpuHour: read('price-fargate.armUsdPerVcpuHour'),
      usdPerGbHour: read('price-fargate.armUsdPerGbHour'),
    },
  },
  nat: { usdPerHour: read('price-nat.usdPerHour'), usdPerGb: read('price-nat.usdPerGb') },
  dataOut: {
    freeGb: read('price-data-transfer-out.freeGb'),
    usdPerGb: readTiers(read, 'price-data-transfer-out', 4, 'Gb'),
  },
  cloudFront: {
    freeGb: read('price-cloudfront.freeGb'),
    freeRequests: read('price-cloudfront.freeRequests'),
    usdPerGb: read('price-cloudfront.usdPerGb'),
    planUsdPerMonth: {
      free: read('price-cloudfront-plans.freePlanUsd'),
      pro: read('price-cloudfront-plans.proPlanUsd'),
      business: read('price-cloudfront-plans.businessPlanUsd'),
      premium: read('price-cloudfront-plans.premiumPlanUsd'),
    },
  },
  s3: {
    storageUsdPerGbMonth: read('price-s3.storageUsdPerGbMonth'),
    putUsdPerThousand: read('price-s3.putUsdPerThousand'),
    getUsdPerTenThousand: read('price-s3.getUsdPerTenThousand'),
  },
  dynamoDb: {
    writeUsdPerMillion: read('price-dynamodb-on-demand.writeUsdPerMillion'),
    readUsdPerMillion: read('price-dynamodb-on-demand.readUsdPerMillion'),
    storageUsdPerGbMonth: read('price-dynamodb-on-demand.storageUsdPerGbMonth'),
  },
  sqs: {
    standardUsdPerMillion: read('price-sqs.standardUsdPerMillion'),
    fifoUsdPerMillion: read('price-sqs.fifoUsdPerMillion'),
    freeRequests: read('price-sqs.freeRequests'),
    unitKb: read('price-sqs.unitKb'),
  },
  sns: {
    publishUsdPerMillion: read('price-sns.publishUsdPerMillion'),
    deliverToQueueUsd: read('price-sns.deliverToQueueUsd'),
    deliverToFunctionUsd: read('price-sns.deliverToFunctionUsd'),
    unitKb: read('price-sns.unitKb'),
  },
  eventBridge: {
    eventUsdPerMillion: read('price-eventbridge.eventUsdPerMillion'),
    unitKb: read('price-eventbridge.unitKb'),
    scheduledUsdPerMillion: read('price-eventbridge.scheduledUsdPerMillion'),
    freeScheduled: read('price-eventbridge.freeScheduled'),
  },
  stepFunctions: {
    transitionUsdPerThousand: read('price-stepfunctions.transitionUsdPerThousand'),
    freeTransitions: read('price-stepfunctions.freeTransitions'),
    expressUsdPerMillion: read('price-stepfunctions.expressUsdPerMillion'),
    expressUsdPerGbS: read('price-stepfunctions.expressUsdPerGbs'),
    expressStepMs: read('price-stepfunctions.expressStepMs'),
    expressStepMb: read('price-stepfunctions.expressStepMb'),
  },
  cloudWatchLogs: {
    ingestedUsdPerGb: readTiers(read, 'price-cw-logs', 4, 'Gb'),
    storageUsdPerGbMonth: read('price-cw-logs.storageUsdPerGbMonth'),
  },
  rdsProxy: {
    usdPerVcpuHour: read('price-rds-proxy.usdPerVcpuHour'),
    leastVcpu: read('price-rds-proxy.leastVcpu'),
  },
  rdsMicro: {
    usdPerHour: read('price-rds-micro.usdPerHour'),
    storageUsdPerGbMonth: read('price-rds-micro.storageUsdPerGbMonth'),
  },
  waf: {
    aclUsdPerMonth: read('waf-price.aclMonthUsd'),
    ruleUsdPerMonth: read('waf-price.ruleMonthUsd'),
    usdPerMillionRequests: read('waf-price.millionRequestsUsd'),
  },
})
