import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'

const description: Description = {
  title: 'A night under attack',
  question: 'What does an attack do to something that scales?',
  controls,
  presets,
  rules: {
    requestsPerPlace: 'lambda-rps-limit',
    unreservedFloor: 'lambda-unreserved-minimum',
    growthFirst: 'lambda-scaling-rate.firstInLarge',
    growthEnvironments: 'lambda-scaling-rate.environments',
    growthEveryS: 'lambda-scaling-rate.everyS',
    throttlePerS: 'apigw-throttle-10000.perS',
    throttleBurst: 'apigw-throttle-10000.burst',
    computeUsdPerGbS: 'price-lambda-gbs-x86',
    requestUsdPerMillion: 'price-lambda-request',
    stepMs: 'price-lambda-granularity',
    http1To: 'price-apigw-http.tier1ToRequests',
    http1: 'price-apigw-http.tier1UsdPerMillion',
    http2: 'price-apigw-http.tier2UsdPerMillion',
    httpUnitKb: 'price-apigw-http.unitKb',
    rest1To: 'price-apigw-rest.tier1ToRequests',
    rest1: 'price-apigw-rest.tier1UsdPerMillion',
    rest2To: 'price-apigw-rest.tier2ToRequests',
    rest2: 'price-apigw-rest.tier2UsdPerMillion',
    rest3To: 'price-apigw-rest.tier3ToRequests',
    rest3: 'price-apigw-rest.tier3UsdPerMillion',
    rest4: 'price-apigw-rest.tier4UsdPerMillion',
    urlUsd: 'price-function-url',
    out1To: 'price-data-transfer-out.tier1ToGb',
    out1: 'price-data-transfer-out.tier1UsdPerGb',
    out2To: 'price-data-transfer-out.tier2ToGb',
    out2: 'price-data-transfer-out.tier2UsdPerGb',
    out3To: 'price-data-transfer-out.tier3ToGb',
    out3: 'price-data-transfer-out.tier3UsdPerGb',
    out4: 'price-data-transfer-out.tier4UsdPerGb',
    distributionUsdPerGb: 'price-cloudfront.usdPerGb',
    deliveredUsdPerMillion: 'price-cloudfront-requests.httpsUsdPerMillion',
    blockedUsdPerMillion: 'price-cloudfront-requests.blockedUsdPerMillion',
    aclMonthUsd: 'waf-price.aclMonthUsd',
    ruleMonthUsd: 'waf-price.ruleMonthUsd',
    inspectedUsdPerMillion: 'waf-price.millionRequestsUsd',
  },
  measures,
  stepMs: 1000,
}

export default description
