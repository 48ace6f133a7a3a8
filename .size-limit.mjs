import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Budgets of the built site, in brotli. What a page loads is read from the page itself and from
 * the modules that it names, so nothing has to be listed here when files come and go.
 */
const assets = 'dist/assets'
const read = (name) => readFileSync(join(assets, name), 'utf8')

/** Modules that a built module imports at once, and those that it fetches only when asked. */
const imports = (name, pattern) =>
  [...read(name).matchAll(pattern)].map(([, path]) => basename(path)).filter((file) => existsSync(join(assets, file)))
const staticImports = (name) => imports(name, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)
const dynamicImports = (name) => imports(name, /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g)

function closure(names, known = new Set()) {
  for (const name of names) {
    if (known.has(name)) continue
    known.add(name)
    closure(staticImports(name), known)
  }
  return known
}

const page = (path) => readFileSync(join('dist', path, 'index.html'), 'utf8')
const scriptsOf = (path) => [...page(path).matchAll(/<script[^>]+src="[^"]*\/assets\/([^"]+\.js)"/g)].map(([, name]) => name)
const paths = (names) => [...names].map((name) => join(assets, name))

const lessons = readdirSync('dist/lessons').map((slug) => `lessons/${slug}`)
const firstLoad = (path) => closure(scriptsOf(path))
const simulations = readdirSync(assets).filter((name) => name.startsWith('sim-of-'))

/** The simulation, the frame's live half and all that they share, less what the lesson has already. */
function onFirstTouch(simulation) {
  const loaded = firstLoad(lessons[0])
  const live = [...loaded].flatMap(dynamicImports).filter((name) => name.startsWith('sim-lab-live'))
  return [...closure([simulation, ...live])].filter((name) => !loaded.has(name))
}

export default [
  ...lessons.map((path) => ({
    name: `${path}: first JavaScript`,
    path: [...paths(firstLoad(path)), 'dist/theme.js'],
    limit: '8 kB',
  })),
  ...simulations.map((name) => ({
    name: `${name.replace(/^sim-of-(.*)\.[\w-]+\.js$/, '$1')}: on first touch`,
    path: paths(onFirstTouch(name)),
    limit: '6 kB',
  })),
  { name: 'style sheets', path: `${assets}/*.css`, limit: '15 kB' },
  { name: 'fonts', path: `${assets}/*.woff2`, limit: '40 kB', brotli: false },
]
