/**
 * Audits four pages of the built site as a phone would meet them: `npm run lighthouse`, after a
 * build. Reports to read are left in test-results/lighthouse.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser } from './browser.mjs'

const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const reports = 'test-results/lighthouse'
const debuggingPort = Number(process.env.PORT ?? 4791) + 1

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (!existsSync('dist/index.html')) stop('There is no dist/ yet: run "npm run build" first.')
const browser =
  findBrowser() ?? stop('There is no Chromium: "node tools/browser.mjs" installs one.')
const firstOf = (folder) => `${folder}/${readdirSync(join('dist', folder)).find(isFolder)}/`
const isFolder = (name) => !name.includes('.')
const pages = ['', firstOf('lessons'), firstOf('lab'), 'facts/']

/** Serves dist with the headers of a host; the first line it prints has the address. */
async function serve() {
  const server = spawn('node', ['tools/serve.mjs'], {
    env: { ...process.env, PORT: String(debuggingPort - 1), DIR: 'dist', BASE_PATH: '/' },
  })
  for await (const line of server.stdout) {
    const [, origin] = /(http:\S+)/.exec(String(line)) ?? []
    if (origin) return { server, origin }
  }
  return stop('The site could not be served.')
}

async function audit(origin, page) {
  const { lhr, report } = await lighthouse(origin + page, {
    port: debuggingPort,
    output: 'html',
    logLevel: 'error',
    onlyCategories: Object.keys(least),
  })
  const name = page === '' ? 'home' : page.replace(/\/$/, '').replaceAll('/', '-')
  writeFileSync(join(reports, `${name}.html`), report)
  const scores = Object.fromEntries(
    Object.keys(least).map((id) => [id, Math.round(100 * (lhr.categories[id].score ?? 0))]),
  )
  const shift = lhr.audits['cumulative-layout-shift'].numericValue ?? NaN
  const faults = [
    ...Object.keys(least)
      .filter((id) => scores[id] < least[id])
      .map((id) => `${id} is ${scores[id]} and should be ${least[id]}: ${listFailed(lhr, id)}`),
    ...(shift === 0 ? [] : [`the layout shifts by ${shift}`]),
  ]
  console.log(
    [name.padEnd(36), ...Object.entries(scores).map(([id, score]) => `${id} ${score}`)].join('  '),
  )
  for (const fault of faults) console.error(`  /${page}: ${fault}`)
  return faults.length
}

/** The audits that cost a category its points. */
const listFailed = ({ categories, audits }, id) =>
  categories[id].auditRefs
    .filter(({ id: audit, weight }) => weight > 0 && (audits[audit].score ?? 1) < 1)
    .map(({ id: audit }) => audits[audit].title)
    .join('; ')

mkdirSync(reports, { recursive: true })
const { server, origin } = await serve()
const chrome = await chromium.launch({
  executablePath: browser,
  args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${debuggingPort}`],
})
let faults = 0
try {
  for (const page of pages) faults += await audit(origin, page)
} finally {
  await chrome.close()
  server.kill()
}
process.exitCode = faults > 0 ? 1 : 0
