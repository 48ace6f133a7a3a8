/**
 * Builds the site: `node tools/build.mjs [base path] [directory] [address of the host]`.
 *
 * The environment variables BASE_PATH, OUT_DIR and SITE_URL say the same on machines that have
 * them set; arguments work in every shell.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeHosts } from './headers.mjs'
import { indexSite } from './search-index.mjs'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
const { build } = await import('astro')

const [base = process.env.BASE_PATH ?? '/', outDir = process.env.OUT_DIR ?? 'dist', site] =
  process.argv.slice(2)
if (site) process.env.SITE_URL = site
await build({ base, outDir })

const entries = await indexSite(outDir)
writeFileSync(join(outDir, '_headers'), writeHosts(base))
console.log(`The search knows every lesson and ${entries} entries.`)
