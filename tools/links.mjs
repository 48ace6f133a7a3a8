/**
 * Follows every link of the built site from its start page, and looks for every anchor. Pages
 * that no link leads to are faults as well, or this check would pass by seeing nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { check } from 'linkinator'

const { links } = await check({
  path: 'dist',
  recurse: true,
  checkFragments: true,
  // Links elsewhere are not ours to keep; a fragment with a simulation's state is no anchor.
  linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)'],
  fragmentsToSkip: ['^sim='],
})

const pathOf = (url) => (/^https?:/.test(url) ? new URL(url).pathname : url.replace(/^dist/, ''))
const broken = links
  .filter(({ state }) => state === 'BROKEN')
  .map(({ url, parent = '' }) => `${pathOf(parent)} links to ${url}, which is not there`)

const visited = new Set(links.map(({ url }) => pathOf(url).replace(/\/?$/, '/')))
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${dirname(file).split(sep).join('/')}/`.replace('/./', '/'))
// A page that asks not to be found is not linked either.
const isHidden = (page) =>
  readFileSync(`dist${page}index.html`, 'utf8').includes('<meta name="robots" content="noindex"')
const lost = pages
  .filter((page) => !visited.has(page) && !isHidden(page))
  .map((page) => `${page} cannot be reached by links from the start page`)

for (const fault of [...broken, ...lost]) console.error(fault)
console.log(
  `${links.length} links between ${pages.length} pages, ${broken.length + lost.length} faults.`,
)
if (broken.length + lost.length > 0) process.exit(1)
