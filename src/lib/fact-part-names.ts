import { sayNumber } from './fact-words.ts'

/** Words that are not written as they are spelt in a name. */
const spellings: Readonly<Record<string, string>> = {
  kb: 'KB',
  mb: 'MB',
  gb: 'GB',
  tb: 'TB',
  kib: 'KiB',
  gib: 'GiB',
  gbs: 'GB-s',
  mbps: 'Mbps',
  usd: 'USD',
  percent: '%',
  vcpu: 'vCPU',
  vcpus: 'vCPUs',
  lcu: 'LCU',
  acl: 'ACL',
  arch: 'architecture',
  arm: 'Arm',
  dotnet: '.NET',
  ec2: 'EC2',
  fifo: 'FIFO',
  http: 'HTTP',
  java: 'Java',
  kafka: 'Kafka',
  nodejs: 'Node.js',
  python: 'Python',
  rest: 'REST',
  sqs: 'SQS',
  vpc: 'VPC',
  websocket: 'WebSocket',
  zip: '.zip',
}

/** What a name may end in. A plural is a unit, too. */
export const isUnit = (word: string): boolean =>
  /^([kmgt]i?b|gbs|mbps|percent|ms|s|min|h|[a-z]{2,}s|vcpu)$/.test(word)

/** `firstRetryMs` is the “first retry”, in “ms”. */
export function splitKey(key: string): readonly [name: string, unit: string] {
  // An instance type, and a unit that comes before what it measures: `dbT4gLarge`, `ms128Mb`.
  if (/^db[A-Z]\d/.test(key)) return [nameInstance(key), '']
  const [, unit, amount, size] = /^(ms|s)(\d+)([A-Z]b)$/.exec(key) ?? []
  if (unit && amount) return [`${sayNumber(Number(amount))} ${size!.toUpperCase()}`, unit]

  const words = key.split(/(?=[A-Z])|(?<=Per)(?=\d)/).map((word) => word.toLowerCase())
  const dollars = words.indexOf('usd')
  if (dollars >= 0) return [join(words.slice(0, dollars)) || 'price', join(words.slice(dollars))]
  if (words.includes('per')) return [join(words), '']
  // A unit may have two words: `retainedGbMonths`.
  const length = /^[kmgt]i?b$/.test(words.at(-2) ?? '') ? 2 : 1
  const end = isUnit(words.at(-1)!) ? words.length - length : words.length
  return [join(words.slice(0, end)), join(words.slice(end))]
}

const nameInstance = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `.${letter.toLowerCase()}`).replace(/xlarge(\d+)x$/, '$1xlarge')

const join = (words: readonly string[]): string =>
  words
    .map((word) => spellings[word] ?? word.replace(/^tier(?=\d$)/, 'tier ').replace(/mb$/, ' MB'))
    .join(' ')
