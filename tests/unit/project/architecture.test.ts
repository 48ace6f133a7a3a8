import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom, from the longest folder name that fits the file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/lib': ['src/lib'],
  'src/jsx': ['src/jsx'],
  'src/quiz': ['src/quiz', 'src/lib'],
  'src/sims': ['src/sims', 'src/lib', 'src/jsx'],
  'src/stores': ['src/stores', 'src/lib', 'nanostores', '@nanostores/persistent'],
  'src/components': [
    'src/components',
    'src/stores',
    'src/quiz',
    'src/sims',
    'src/lib',
    'src/jsx',
    'nanostores',
    'valibot',
  ],
}

const impure = /\b(Math\.random|Date\.now|new Date\(|performance\.|setTimeout|setInterval|fetch\()/
const pure = ['src/lib', 'src/jsx', 'src/quiz', 'src/sims']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.tsx?$/.test(name))

/** Every module that a file imports, with paths from the project's root. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!)
  return named.map((name) =>
    name.startsWith('.') ? relative('.', join(dirname(file), name)) : name,
  )
}

const inFolder = (file: string, folder: string): boolean => file.startsWith(`${folder}/`)

describe('the architecture', () => {
  test.each(Object.keys(allowed))('%s imports only what it may', (folder) => {
    const wrong = files
      .filter((file) => inFolder(file, folder))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !allowed[folder]!.some((may) => name === may || inFolder(name, may)))
          .map((name) => `${file} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('one simulation never imports another', () => {
    const wrong = files
      .filter((file) => inFolder(file, 'src/sims'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => {
            const [own, other] = [file, name].map((path) => path.split('/')[2]!)
            const isSimulation = !/\.ts$|^core$|^frame$/.test(other!)
            return inFolder(name, 'src/sims') && isSimulation && own !== other
          })
          .map((name) => `${file} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('what is pure reads no clock, draws no luck and fetches nothing', () => {
    const wrong = files
      .filter((file) => pure.some((folder) => inFolder(file, folder)))
      .filter((file) => impure.test(readFileSync(file, 'utf8')))
    expect(wrong).toEqual([])
  })

  test('simulations reach the browser only when they are asked for', () => {
    const wrong = files
      .filter((file) => inFolder(file, 'src/components') && file.endsWith('.ts'))
      .filter((file) =>
        /from '\.\.\/sims\/[\w-]+\/(index|engine)\.ts'/.test(readFileSync(file, 'utf8')),
      )
    expect(wrong).toEqual([])
  })
})
