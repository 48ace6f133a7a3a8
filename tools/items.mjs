/** Works on the items of the quizzes: `npm run items` says what it can do. */
import { getViteConfig } from 'astro/config'
import { runnerImport } from 'vite'

const config = await getViteConfig({ logLevel: 'error' })({ command: 'build', mode: 'production' })
const { module } = await runnerImport('/src/build/items/index.ts', config)
const { status, text, problem } = module.answer(process.argv.slice(2))
process.stdout.write(text)
process.stderr.write(problem)
process.exitCode = status
