/** Writes the quizzes for other systems: `npm run export -- gift`, `moodle` or `qti`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { getViteConfig } from 'astro/config'
import { runnerImport } from 'vite'

const config = await getViteConfig({ logLevel: 'error' })({ command: 'build', mode: 'production' })
const { module } = await runnerImport('/src/build/exports/index.ts', config)
const { status, text, problem, files } = module.answer(process.argv.slice(2))
try {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  process.stdout.write(text)
  process.stderr.write(problem)
  process.exitCode = status
} catch (error) {
  console.error(`The files cannot be written: ${error.message}`)
  process.exitCode = 2
}
