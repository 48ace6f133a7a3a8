/** The services that a payload may pass, by what a scenario calls them. */
export const services = [
  'api-gateway',
  'load-balancer',
  'lambda-sync',
  'lambda-async',
  'sqs',
  'sns',
  'eventbridge',
  'step-functions',
  'kinesis',
  'dynamodb',
  's3',
] as const
export type Service = (typeof services)[number]

export const hopKeys = ['hop1', 'hop2', 'hop3', 'hop4', 'hop5', 'hop6'] as const
type HopKey = (typeof hopKeys)[number]

export type Scenario = {
  readonly [key: string]: number | string
  /** An order as JSON, and the file that goes with it, before anything is wrapped. */
  readonly jsonKib: number
  readonly binaryKib: number
  /** How the file travels: as base64 in the JSON, or beside it as bytes of its own. */
  readonly binaryAs: 'base64' | 'bytes'
  /** How often the sender puts its JSON into a string of another JSON. */
  readonly wraps: number
  /** What a function hands to the next service: all that it was given, or the body in it. */
  readonly passOn: 'event' | 'body'
  /** How many records a queue, stream or table hands to a function at once. */
  readonly batch: number
  /** Whether the sender keeps the body in S3, and sends a pointer to it. */
  readonly claimCheck: 'no' | 'yes'
  /** Whether topics and streams take what they take unless asked, or the most there is. */
  readonly setTo: 'default' | 'most'
} & Readonly<Record<HopKey, Service | 'none'>>

/** The services in the order of the way. Hops left out are no hops. */
export const hopsOf = (scenario: Scenario): readonly Service[] =>
  hopKeys.map((key) => scenario[key]).filter((hop) => hop !== 'none')

export const kib = 1024

/** What the sender has to send, in bytes. */
export const dataBytes = ({ jsonKib, binaryKib }: Scenario): number => (jsonKib + binaryKib) * kib

/** Playback takes a second for each hop. */
export const hopMs = 1000
export const durationMs = (scenario: Scenario): number =>
  Math.max(1, hopsOf(scenario).length) * hopMs
