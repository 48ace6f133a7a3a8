import { formatNumber } from '../../lib/format.ts'
import type { Choice, Control, Range } from '../sim.ts'
import { hopControls } from './hop-controls.ts'

const sender = 'Sender'
const way = 'On the way'

const jsonKib: Range = {
  kind: 'range',
  key: 'jsonKib',
  label: 'The order as JSON',
  why: 'Lines of an order, 70 bytes and 18 quotation marks each.',
  group: sender,
  unit: 'KiB',
  min: 1,
  max: 1200,
  step: 1,
}

const fileNames: Readonly<Record<number, string>> = {
  0: 'none',
  53: '53 KiB, a shipping label',
  1500: '1,500 KiB, a scan',
  5000: '5,000 KiB, a photo',
}

const file: Choice = {
  kind: 'choice',
  key: 'binaryKib',
  label: 'A file with it',
  why: 'Bytes that are no text, such as a picture.',
  group: sender,
  options: [
    0, 10, 53, 100, 200, 300, 500, 700, 1000, 1500, 3000, 4000, 4500, 4600, 4700, 5000, 6000, 8000,
  ].map((value) => ({ value, label: fileNames[value] ?? `${formatNumber(value)} KiB` })),
}

const fileAs: Choice = {
  kind: 'choice',
  key: 'binaryAs',
  label: 'The file travels',
  why: 'Text has to be made of it sooner or later: four characters for every three bytes.',
  group: sender,
  options: [
    { value: 'base64', label: 'as base64 in the JSON' },
    { value: 'bytes', label: 'as bytes beside the JSON' },
  ],
}

const wraps: Choice = {
  kind: 'choice',
  key: 'wraps',
  label: 'JSON in a string of JSON',
  why: 'What the sender does before it sends; every quotation mark gets one backslash, then three, then seven.',
  group: sender,
  options: [
    { value: 0, label: 'never' },
    { value: 1, label: 'once' },
    { value: 2, label: 'twice' },
    { value: 3, label: 'three times' },
  ],
}

const claimCheck: Choice = {
  kind: 'choice',
  key: 'claimCheck',
  label: 'Claim check',
  why: 'The sender keeps the body in S3 and sends a pointer; the last service fetches it.',
  group: sender,
  options: [
    { value: 'no', label: 'no, the body travels' },
    { value: 'yes', label: 'yes, a pointer travels' },
  ],
}

const passOn: Choice = {
  kind: 'choice',
  key: 'passOn',
  label: 'Functions hand on',
  why: 'The event with all its envelopes, or what was in them.',
  group: way,
  options: [
    { value: 'event', label: 'the whole event' },
    { value: 'body', label: 'the body, taken out' },
  ],
}

const batch: Choice = {
  kind: 'choice',
  key: 'batch',
  label: 'Records in a batch',
  why: 'What a queue, stream or table hands to a function at once, as far as it fits.',
  group: way,
  options: [1, 2, 5, 10, 100, 1000, 10_000].map((value) => ({
    value,
    label: value === 1 ? '1' : `up to ${formatNumber(value)}`,
  })),
}

const setTo: Choice = {
  kind: 'choice',
  key: 'setTo',
  label: 'Topics and streams take',
  why: 'SNS and Kinesis have a limit that can be set.',
  group: way,
  options: [
    { value: 'default', label: 'what they take unless asked' },
    { value: 'most', label: 'the most that can be set' },
  ],
}

export const controls: readonly Control[] = [
  jsonKib,
  file,
  fileAs,
  wraps,
  claimCheck,
  ...hopControls,
  passOn,
  batch,
  setTo,
]
