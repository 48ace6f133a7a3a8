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
  [...read(name).matchAll(pattern)]
    .map(([, path]) => basename(path))
    .filter((file) => existsSync(join(assets, file)))
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
const scriptsOf = (path) =>
  [...page(path).matchAll(/<script[^>]+src="[^"]*\/assets\/([^"]+\.js)"/g)].map(([, name]) => name)
const stylesOf = (path) =>
  [...page(path).matchAll(/<link rel="stylesheet" href="[^"]*\/assets\/([^"]+\.css)"/g)].map(
    ([, name]) => name,
  )
const paths = (names) => [...names].map((name) => join(assets, name))

const foldersOf = (path) =>
  readdirSync(join('dist', path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`)
const lessons = foldersOf('lessons')
const labs = foldersOf('lab')
const first = Object.fromEntries(
  [...lessons, ...labs].map((path) => [path, closure(scriptsOf(path))]),
)
const atFirst = first[lessons[0]]

const dynamicImportsOf = (names) => [...names].flatMap(dynamicImports)

/** What a first touch fetches for every simulation alike: the live half of the frame. */
const frame = closure(
  [...atFirst].flatMap(dynamicImports).filter((name) => name.startsWith('sim-lab-live')),
)

/** What marks a question of any kind and shows the marks, with what single kinds add to it. */
const marking = closure(dynamicImportsOf(atFirst).filter((name) => name.startsWith('questions.')))
const ofKinds = closure(
  dynamicImportsOf(marking).filter((name) => ![...closure([name])].some((one) => frame.has(one))),
)

/** The engine of each simulation by the simulation's name, from the table that fetches them. */
const table = /sims\/([\w-]+)\/engine\.ts["'`]:.*?import\(["'`]\.\/([^"'`]+)["'`]\)/gs
const engines = [...frame].flatMap((name) => [...read(name).matchAll(table)])
if (engines.length === 0) throw new Error('No engine of a simulation was found in the built site.')

/** A simulation's own style sheet has the simulation's name, and only pages that show it load it. */
const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'))
const isOfSim = (file) => engines.some(([, name]) => file.startsWith(`${name}.`))
/** The tools of the laboratory, each fetched when it is first asked for. */
const ofLabs = new Set(labs.flatMap((path) => [...first[path]]))
const tools = [...new Set([...ofLabs].flatMap(dynamicImports))].filter(
  (name) => !frame.has(name) && !engines.some(([, , file]) => file === name),
)

export default [
  ...[...lessons, ...labs].map((path) => ({
    name: `${path}: JavaScript of the first load`,
    path: [...paths(first[path]), 'dist/theme.js'],
    limit: '8 kB',
  })),
  ...lessons.map((path) => ({
    name: `${path}: everything before a touch, fonts and icon included`,
    path: [
      `dist/${path}/index.html`,
      ...paths([...stylesOf(path), ...first[path]]),
      'dist/theme.js',
      'dist/favicon.svg',
      `${assets}/*.woff2`,
    ],
    limit: '90 kB',
  })),
  ...engines.map(([, name, file]) => ({
    name: `${name}: the simulation, on first touch`,
    path: paths([...closure([file])].filter((other) => !atFirst.has(other) && !frame.has(other))),
    limit: '8 kB',
  })),
  {
    name: 'the frame of every simulation, once, on first touch',
    path: paths([...frame].filter((name) => !atFirst.has(name))),
    limit: '9.5 kB',
  },
  {
    // Numbers and goals are read for predictions, tasks and challenges too, but count in full here.
    name: 'questions of every kind, on first touch',
    path: paths([...new Set([...marking, ...ofKinds])].filter((name) => !atFirst.has(name))),
    limit: '6 kB',
  },
  ...tools.map((file) => ({
    name: `laboratory: ${file.split('.')[0]}, on first click`,
    path: paths([...closure([file])].filter((other) => !ofLabs.has(other) && !frame.has(other))),
    limit: '4 kB',
  })),
  {
    name: 'search: what every page loads, as the glossary shows, which has no script of its own',
    path: paths(closure(scriptsOf('glossary'))),
    limit: '0.4 kB',
  },
  {
    name: 'search: its own code, when it is opened',
    path: `${assets}/dialog-live-*.js`,
    limit: '2 kB',
  },
  {
    name: 'search: what Pagefind loads before the first word',
    path: ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind', 'pagefind.en_*.pf_meta'].map(
      (name) => `dist/pagefind/${name}`,
    ),
    limit: '110 kB',
  },
  {
    name: 'facts: the page itself',
    path: 'dist/facts/index.html',
    limit: '60 kB',
  },
  {
    name: 'facts: JavaScript',
    path: [...paths(closure(scriptsOf('facts'))), 'dist/theme.js'],
    limit: '3 kB',
  },
  {
    name: 'report: JavaScript of the first load',
    path: [...paths(closure(scriptsOf('report'))), 'dist/theme.js'],
    limit: '20 kB',
  },
  ...['', 'report', 'facts', lessons[0], labs[0]].map((path) => ({
    name: `${path || 'the start page'}: style sheets, but for the simulation’s own`,
    path: paths(stylesOf(path).filter((file) => !isOfSim(file))),
    limit: '13 kB',
  })),
  ...sheets.filter(isOfSim).map((file) => ({
    name: `${file.split('.')[0]}: style sheet of the simulation`,
    path: join(assets, file),
    limit: '1 kB',
  })),
  { name: 'fonts', path: `${assets}/*.woff2`, limit: '30 kB', brotli: false },
]
