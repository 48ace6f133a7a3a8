import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from './learner.ts'

/*
 * What pages say in their heads. dist is built without the site's own address, dist-sub with one
 * and under a sub-path.
 */

const origin = 'https://courses.example'
const base = '/courses/serverless/'

interface Head {
  readonly path: string
  readonly html: string
}

const readHeads = (directory: string): readonly Head[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') || file === '404.html')
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      html: readFileSync(join(directory, file), 'utf8').split('</head>')[0]!,
    }))

const find = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]
const property = (html: string, name: string) =>
  find(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`))
/** Without the name of the site, which comes last and may be cut off where there is no room. */
const titleOf = ({ html }: Head) =>
  (find(html, /<title>([^<]*)</) ?? '').replace(/ · Serverless, Actually$/, '')
const descriptionOf = ({ html }: Head) => property(html, 'description') ?? ''
const canonicalOf = ({ html }: Head) => find(html, /<link rel="canonical" href="([^"]*)"/)

const heads = readHeads('dist')
const hosted = readHeads('dist-sub')

test('every page has a title and a description of its own, of a length that is shown whole', () => {
  expect(heads.length).toBeGreaterThan(15)
  for (const [read, least, most] of [
    [titleOf, 8, 65],
    [descriptionOf, 50, 165],
  ] as const) {
    const told = heads.filter(({ path }) => path !== '404.html').map(read)
    expect(told.filter((one) => one.length < least || one.length > most)).toEqual([])
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([])
  }
})

test('every page has one heading of the first level', () => {
  // The page of all parts has the heads of other pages among them.
  for (const { path } of heads.filter((head) => head.path !== 'style/')) {
    const file = path.endsWith('.html') ? path : `${path}index.html`
    const found = readFileSync(join('dist', file), 'utf8').match(/<h1[ >]/g) ?? []
    expect(found.length, path).toBe(1)
  }
})

test('without the site’s own address no page names one', () => {
  for (const { path, html } of heads) {
    expect(html, path).not.toMatch(/rel="canonical"|og:url|og:image/)
    expect(property(html, 'og:title'), path).toBeTruthy()
  }
  expect(existsSync('dist/sitemap-index.xml')).toBe(false)
  expect(readFileSync('dist/robots.txt', 'utf8')).not.toContain('Sitemap')
})

test('with one, every page names its address, and the list of pages names those', () => {
  const pages = hosted.filter(({ path }) => path !== '404.html')
  for (const page of pages) {
    expect(canonicalOf(page)).toBe(`${origin}${base}${page.path}`)
    expect(property(page.html, 'og:url')).toBe(canonicalOf(page))
  }
  const sitemap = readFileSync('dist-sub/sitemap-0.xml', 'utf8')
  const listed = [...sitemap.matchAll(/<loc>([^<]*)</g)].map(([, url]) => url!)
  const forReaders = pages.filter(({ path }) => path !== 'style/')
  expect(listed.toSorted()).toEqual(forReaders.map((page) => canonicalOf(page)!).toSorted())
  expect(readFileSync('dist-sub/robots.txt', 'utf8')).toContain(
    `Sitemap: ${origin}${base}sitemap-index.xml`,
  )
})

test('every page names a picture that is there and has the size that it says', async () => {
  const pictures = new Set(hosted.map(({ html }) => property(html, 'og:image')!))
  expect(pictures.size).toBe(1 + readdirSync('dist-sub/lessons').length)
  for (const url of pictures) {
    const file = url.replace(`${origin}${base}`, 'dist-sub/')
    expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 })
  }
  for (const { html } of hosted) expect(property(html, 'twitter:card')).toBe('summary_large_image')
})

test('every icon that a page or the manifest names is there, in its size', async () => {
  const { icons, start_url: start } = JSON.parse(
    readFileSync('dist-sub/site.webmanifest', 'utf8'),
  ) as { readonly start_url: string; readonly icons: readonly { src: string; sizes: string }[] }
  expect(start).toBe(base)
  const touch = find(hosted[0]!.html, /rel="apple-touch-icon" href="([^"]*)"/)!
  for (const { src, sizes } of [...icons, { src: touch, sizes: '180x180' }]) {
    const { width, height } = await sharp(src.replace(base, 'dist-sub/')).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  const ico = readFileSync('dist-sub/favicon.ico')
  expect(ico.readUInt32LE(14)).toBe(ico.length - 22)
  expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ width: 32, height: 32 })
})

test('what pages say to machines can be read: the course at the start, a lesson with its quiz', () => {
  const told = hosted.flatMap(({ path, html }) => {
    const json = find(html, /<script type="application\/ld\+json">(.*?)<\/script>/s)
    return json ? [[path, JSON.parse(json)['@type']]] : []
  })
  const lessons = readdirSync('dist-sub/lessons').map((slug) => [
    `lessons/${slug}/`,
    'LearningResource',
  ])
  expect(told.toSorted()).toEqual([['', 'Course'], ...lessons].toSorted())
})
