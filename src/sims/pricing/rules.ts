/** The names that the ledger has for the tiers of a price, by those that the model has. */
function tiers(name: string, id: string, count: number, unit: string, per = unit) {
  const names: Record<string, string> = {}
  for (let tier = 1; tier <= count; tier++) {
    names[`${name}.${tier}.usd`] = `${id}.tier${tier}UsdPer${per}`
    // The last one has no end.
    if (tier < count) names[`${name}.${tier}.to`] = `${id}.tier${tier}To${unit}`
  }
  return names
}

/** Every price that a month is reckoned with, by the name of its fact in the ledger. */
export const rules: Readonly<Record<string, string>> = {
  requestUsdPerMillion: 'price-lambda-request',
  stepMs: 'price-lambda-granularity',
  ...tiers('x86', 'price-lambda-gbs-x86-tiers', 3, 'Gbs'),
  ...tiers('arm', 'price-lambda-gbs-arm', 3, 'Gbs'),
  freeRequests: 'price-lambda-free-tier.freeRequests',
  freeGbS: 'price-lambda-free-tier.freeGbs',
  initIsBilled: 'init-billing.isBilled',

  readyStepMin: 'price-provisioned-concurrency.stepMin',
  'ready.x86': 'price-provisioned-concurrency.provisionedUsdPerGbs',
  'ready.x86.run': 'price-provisioned-concurrency.durationUsdPerGbs',
  'ready.arm': 'price-provisioned-concurrency-arm.provisionedUsdPerGbs',
  'ready.arm.run': 'price-provisioned-concurrency-arm.durationUsdPerGbs',

  ...tiers('http', 'price-apigw-http', 2, 'Requests', 'Million'),
  httpUnitKb: 'price-apigw-http.unitKb',
  ...tiers('rest', 'price-apigw-rest', 4, 'Requests', 'Million'),
  // The next tier begins where no scenario comes.
  logsUsdPerGb: 'price-cw-logs.tier1UsdPerGb',
  natUsdPerHour: 'price-nat.usdPerHour',
  natUsdPerGb: 'price-nat.usdPerGb',
  outFreeGb: 'price-data-transfer-out.freeGb',
  ...tiers('out', 'price-data-transfer-out', 4, 'Gb'),

  balancerUsdPerHour: 'price-alb.usdPerHour',
  addressUsdPerHour: 'price-public-ipv4',
  t2UsdPerHour: 'price-ec2-t2-nano',
  t3UsdPerHour: 'price-ec2-t3-nano',
  t4gUsdPerHour: 'price-ec2-t4g-nano',
  'fargate.vcpu': 'price-fargate.x86UsdPerVcpuHour',
  'fargate.gb': 'price-fargate.x86UsdPerGbHour',
  'fargateArm.vcpu': 'price-fargate.armUsdPerVcpuHour',
  'fargateArm.gb': 'price-fargate.armUsdPerGbHour',
  articleServersUsd: 'seed-price-comparison.targetUsd',
  monthDays: 'seed-price-comparison.monthDays',
}
