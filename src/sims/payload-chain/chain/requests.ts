import { account, arn, envelope, epochMs, fill, payload, type Envelope } from './envelope.ts'

/** What functions are given for a request from outside. */

const method = 'POST'
const path = '/orders'
const host = 'shop.example.com'
const ip = '203.0.113.9'
const agent = 'Mozilla/5.0'
const headers = {
  'content-length': fill(6),
  'content-type': 'application/json',
  host,
  'user-agent': agent,
  'x-amzn-trace-id': `Root=1-${fill(8)}-${fill(24)}`,
  'x-forwarded-for': ip,
  'x-forwarded-port': '443',
  'x-forwarded-proto': 'https',
}

/**
 * A request through an HTTP API, in the payload format 2.0.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const apiEvent = (isBase64Encoded: boolean): Envelope =>
  envelope({
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers,
    requestContext: {
      accountId: account,
      apiId: fill(10),
      domainName: host,
      domainPrefix: 'shop',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: ip, userAgent: agent },
      requestId: fill(16),
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '21/Nov/2026:03:00:00 +0000',
      timeEpoch: epochMs,
    },
    body: payload,
    isBase64Encoded,
  })

/** A request through a load balancer. https://docs.aws.amazon.com/lambda/latest/dg/services-alb.html */
export const balancerEvent = (isBase64Encoded: boolean): Envelope =>
  envelope({
    requestContext: {
      elb: { targetGroupArn: arn('elasticloadbalancing', `targetgroup/orders/${fill(16)}`) },
    },
    httpMethod: method,
    path,
    queryStringParameters: {},
    headers,
    body: payload,
    isBase64Encoded,
  })
