import { z } from 'astro/zod'
import { sayIssue } from '../yaml-issue.ts'
import { fields } from '../yaml.ts'

/*
 * What a worked example gives: one shape for each kind of compute. A price among the inputs is one
 * that the page prints; it is compared with the ledger’s, and not used.
 */

const amount = z.number().min(0)
const price = amount.optional()

const ofFunction = fields('example of a function', {
  kind: z.literal('function'),
  requests: amount,
  durationMs: amount,
  memoryMb: amount,
  arch: z.enum(['x86', 'arm']),
  ephemeralMb: amount.default(0),
  provisioned: amount.default(0),
  provisionedHours: amount.default(0),
  provisionedRequests: amount.default(0),
  provisionedDurationMs: amount.default(0),
  snapshotSeconds: amount.default(0),
  restores: amount.default(0),
  largeResponses: amount.default(0),
  largeResponseMb: amount.default(0),
  tenantEnvironments: amount.default(0),
  kafkaPollerHours: amount.default(0),
  sqsPollerHours: amount.default(0),
  operations: amount.default(0),
  writtenGb: amount.default(0),
  retainedGbMonths: amount.default(0),
  /** Where the page bills another number of requests than it says there are. */
  requestsPrinted: amount.optional(),
  usdPerGbs: price,
  pollerUsdPerHour: price,
})

const ofEdge = fields('example of the edge', {
  kind: z.literal('edge'),
  requests: amount,
  durationMs: amount,
  memoryMb: amount,
  usdPer128MbSecond: price,
})

const ofManagedInstances = fields('example of managed instances', {
  kind: z.literal('managed instances'),
  requests: amount,
  instance: z.string(),
  instanceHours: amount,
  onDemandUsdPerHour: amount,
  paidUsdPerHour: amount,
})

const ofMicroVms = fields('example of MicroVMs', {
  kind: z.literal('microvms'),
  launches: amount,
  secondsEach: amount,
  peakPercent: amount.max(100),
  baseVcpu: amount,
  baseGb: amount,
  peakVcpu: amount,
  peakGb: amount,
  snapshotGb: amount,
  suspendsEach: amount,
  idleHoursEach: amount,
  images: amount,
  imageGb: amount,
  monthHours: amount,
  vcpuUsdPerSecond: price,
  memoryUsdPerGbs: price,
})

const inputsSchema = z.discriminatedUnion('kind', [
  ofFunction,
  ofEdge,
  ofManagedInstances,
  ofMicroVms,
])

export type Inputs = z.infer<typeof inputsSchema>
export type FunctionInputs = z.infer<typeof ofFunction>
export type MicroVmInputs = z.infer<typeof ofMicroVms>

/** Throws a sentence about inputs that are missing, misspelt or of no use. */
export function readInputs(id: string, written: unknown): Inputs {
  const { data, error } = inputsSchema.safeParse(written)
  if (data) return data
  throw new Error(sayIssue(error.issues[0]!, written, `example of fact “${id}”`).sentence)
}
