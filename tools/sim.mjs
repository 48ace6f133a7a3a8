/** Runs a simulation without a browser: `npm run sim -- <id> --help` says how. */
import { getViteConfig } from 'astro/config'
import { runnerImport } from 'vite'

const config = await getViteConfig({ logLevel: 'error' })({ command: 'build', mode: 'production' })
const { module } = await runnerImport('/src/build/headless/index.ts', config)
const { status, text, problem } = module.answer(process.argv.slice(2))
process.stdout.write(text)
process.stderr.write(problem)
process.exitCode = status
