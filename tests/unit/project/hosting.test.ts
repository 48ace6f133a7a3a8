import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { everywhere, headersOf, metaPolicy, writeHosts } from '../../../tools/headers.mjs'

const read = (name: string) => readFileSync(`hosting/${name}`, 'utf8')

/** The rules of a file `_headers`, by pattern. */
const parseRules = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern, ...lines] = rule.split('\n')
      return { pattern: pattern!, headers: lines.map((line) => line.trim().split(': ', 2)) }
    })

describe('the headers', () => {
  test('allow scripts of the site and WebAssembly, and nothing that is inline or evaluated', () => {
    expect(metaPolicy).toContain("default-src 'none'")
    expect(metaPolicy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(metaPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
  })

  test('say nothing about frames in a page itself, where browsers would complain', () => {
    expect(metaPolicy).not.toContain('frame-ancestors')
    expect(everywhere['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`)
  })

  test.each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/pagefind/pagefind.js', 'public, max-age=0, must-revalidate'],
    ['/pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/assets/Page.1.css', 'public, max-age=31536000, immutable'],
    ['/cards/course.png', 'public, max-age=86400'],
  ])('let %s be kept: %s', (path, caching) => {
    expect(headersOf(path)).toMatchObject({ ...everywhere, 'Cache-Control': caching })
  })
})

describe.each(['/', '/courses/serverless/'])('the file for hosts of a site at %s', (base) => {
  const rules = parseRules(writeHosts(base))

  test('has every header for every path', () => {
    const [first] = rules
    expect(first!.pattern).toBe(`${base}*`)
    expect(Object.fromEntries(first!.headers)).toEqual(everywhere)
  })

  test('names no header twice for one path, which hosts would join', () => {
    const fits = (pattern: string, path: string) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    for (const { pattern } of rules) {
      const names = rules
        .filter((rule) => fits(rule.pattern, pattern))
        .flatMap(({ headers }) => headers.map(([name]) => name))
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('has few enough rules for the host that takes the fewest', () => {
    expect(rules.length).toBeLessThan(100)
    for (const { headers } of rules)
      for (const header of headers) expect(header.join(': ').length).toBeLessThan(2000)
  })
})

describe('the recipes', () => {
  test('for nginx send the same headers', () => {
    const conf = read('nginx.conf')
    for (const [name, value] of Object.entries(everywhere))
      expect(conf).toContain(`add_header ${name} "${value}" always;`)
  })

  test('for CloudFront send the same headers', () => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
      read('cloudfront-headers.json'),
    )
    expect({
      'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'X-Content-Type-Options': security.ContentTypeOptions.Override && 'nosniff',
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(
        custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
      ),
    }).toEqual(everywhere)
    expect(custom.Quantity).toBe(custom.Items.length)
  })

  test.each([
    ['/facts/', { uri: '/facts/index.html' }],
    ['/theme.js', { uri: '/theme.js' }],
    ['/facts', { statusCode: 301, headers: { location: { value: '/facts/' } } }],
  ])('for CloudFront answer %s with a page or a file', (uri, answer) => {
    const handle = runInNewContext(`${read('cloudfront-function.js')}; handler`)
    expect(handle({ request: { uri } })).toMatchObject(answer)
  })
})
