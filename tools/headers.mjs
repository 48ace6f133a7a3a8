/**
 * What every response of the site says beside its content, in one place: the pages, the local
 * server, the file for hosts that `npm run build` writes, and the recipes in hosting/ follow it.
 */

/** The site's own files and nothing else. */
const directives = {
  'default-src': "'none'",
  // The search is compiled to WebAssembly. This allows that, and no eval().
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}
const say = (entries) => entries.map(([name, value]) => `${name} ${value}`).join('; ')

/** For a page's own <meta>, where nothing can be said about frames. */
export const metaPolicy = say(Object.entries(directives))

export const everywhere = {
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const always = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'
const asked = 'public, max-age=0, must-revalidate'

/** What may be kept for how long: a name with a digest in it for ever, a page not unasked. */
export const caching = {
  '/assets/*': always,
  '/pagefind/index/*': always,
  '/pagefind/fragment/*': always,
  '/cards/*': aDay,
  '/icons/*': aDay,
}

/** Data for programs, which may run on other sites. */
const shared = ['/facts.json', '/misconceptions.json']

const fits = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/** The headers of one path, given from the site's root. */
export function headersOf(path) {
  const rule = Object.keys(caching).find((pattern) => fits(pattern, path))
  return {
    ...everywhere,
    'Cache-Control': rule ? caching[rule] : asked,
    ...(shared.includes(path) && { 'Access-Control-Allow-Origin': '*' }),
  }
}

/**
 * The file `_headers`, as Cloudflare Pages and Netlify read it. Several rules that fit one path
 * would be joined, so no two of them name the same header; pages are revalidated there anyway.
 */
export function writeHosts(base) {
  const root = base.replace(/\/$/, '')
  const rule = (pattern, headers) =>
    [root + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    )
  const rules = [
    rule('/*', everywhere),
    ...Object.entries(caching).map(([pattern, value]) => rule(pattern, { 'Cache-Control': value })),
    ...shared.map((path) => rule(path, { 'Access-Control-Allow-Origin': '*' })),
  ]
  return `${rules.join('\n\n')}\n`
}
