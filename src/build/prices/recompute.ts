import {
  billFunction,
  type Bill,
  type FreeTier,
  type LambdaUse,
} from '../../sims/core/lambda-bill.ts'
import {
  billEdge,
  billManagedInstances,
  billMicroVms,
  type MicroVmUse,
} from '../../sims/core/lambda-bill-elsewhere.ts'
import type { LambdaPrices } from '../../sims/core/lambda-prices.ts'
import type { FunctionInputs, Inputs, MicroVmInputs } from './example-inputs.ts'

/** The bill of a worked example by our formulas and these prices, with every line, in USD. */
export function recompute(inputs: Inputs, freeTier: FreeTier, prices: LambdaPrices): Bill<string> {
  if (inputs.kind === 'edge') return billEdge(inputs, prices.edge)
  if (inputs.kind === 'managed instances') return billManagedInstances(inputs, prices.managed)
  if (inputs.kind === 'microvms') return billMicroVms(microVmUse(inputs), prices.microVms)
  return billFunction(functionUse(inputs, freeTier), prices)
}

const functionUse = (inputs: FunctionInputs, freeTier: FreeTier): LambdaUse => ({
  requests: inputs.requests,
  durationMs: inputs.durationMs,
  memoryMb: inputs.memoryMb,
  architecture: inputs.arch,
  freeTier,
  ephemeralMb: inputs.ephemeralMb,
  provisioned: {
    environments: inputs.provisioned,
    periodS: inputs.provisionedHours * 3600,
    requests: inputs.provisionedRequests,
    durationMs: inputs.provisionedDurationMs,
  },
  snapStart: { activeS: inputs.snapshotSeconds, restores: inputs.restores },
  // The page takes the month’s free gigabytes as used up.
  streaming: {
    responses: inputs.largeResponses,
    mbEach: inputs.largeResponseMb,
    freeGbLeft: 0,
  },
  tenantEnvironments: inputs.tenantEnvironments,
  pollerHours: { kafka: inputs.kafkaPollerHours, sqs: inputs.sqsPollerHours },
  durable: {
    operations: inputs.operations,
    writtenGb: inputs.writtenGb,
    retainedGbMonths: inputs.retainedGbMonths,
  },
})

const microVmUse = (inputs: MicroVmInputs): MicroVmUse => ({
  ...inputs,
  baseline: { vcpu: inputs.baseVcpu, gb: inputs.baseGb },
  peak: { vcpu: inputs.peakVcpu, gb: inputs.peakGb },
})
