import type { Check } from '../../check.ts'

export type Source = Check['source']

const reported = (repository: string, issue: number): Source => ({
  title: `An error that was reported (${repository}, issue ${issue})`,
  url: `https://github.com/${repository}/issues/${issue}`,
})
const news = (title: string, path: string): Source => ({
  title,
  url: `https://aws.amazon.com/about-aws/whats-new/${path}/`,
})

/** Who says how large something may be: announcements, references, and errors that were reported. */
export const sources = {
  base64: { title: 'RFC 4648, base64', url: 'https://www.rfc-editor.org/rfc/rfc4648#section-10' },
  json: {
    title: 'RFC 8259, strings in JSON',
    url: 'https://www.rfc-editor.org/rfc/rfc8259#section-7',
  },
  gateway: reported('koki-develop/lgtm-generator', 10),
  call: {
    title: 'An error that was reported (Yan Cui, 2020)',
    url: 'https://theburningmonk.com/2020/04/hit-the-6mb-lambda-payload-limit-heres-what-you-can-do/',
  },
  event2017: reported('faultline/faultline', 12),
  event2024: reported('ASFHyP3/hyp3', 2241),
  event: news(
    'AWS Lambda increases maximum payload size from 256 KB to 1 MB',
    '2025/10/aws-lambda-payload-size-256-kb-1-mb-invocations',
  ),
  queue: news(
    'Amazon SQS increases maximum message payload size to 1 MiB',
    '2025/08/amazon-sqs-max-payload-size-1mib',
  ),
  queue2026: reported('artilleryio/artillery', 3683),
  bus: news(
    'Amazon EventBridge increases event payload size from 256 KB to 1 MB',
    '2026/01/amazon-eventbridge-increases-event-payload-size-256-kb-1-mb',
  ),
  experiment: {
    title: 'Events of a megabyte, tried out (chaosreload/aws-hands-on-lab)',
    url: 'https://github.com/chaosreload/aws-hands-on-lab/blob/main/docs/serverless/eventbridge-1mb-payload.md',
  },
  topic: {
    title: 'Publishing large messages with Amazon SNS',
    url: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html',
  },
  workflows2020: {
    title: 'Introducing larger state payloads for AWS Step Functions',
    url: 'https://aws.amazon.com/blogs/compute/introducing-larger-state-payloads-for-aws-step-functions/',
  },
  workflows: {
    title: 'StartExecution, AWS Step Functions',
    url: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
  },
  stream: reported('awslabs/amazon-kinesis-producer', 680),
  table: {
    title: 'Constraints in Amazon DynamoDB',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
} as const satisfies Readonly<Record<string, Source>>
