import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { formatNumber } from '../../src/lib/format.ts'
import { cases, type World } from './cases.ts'

/*
 * How fast the simulations run: per second of processor time, which others on the machine do not
 * lengthen, without recording. Compiling the code and collecting garbage are included. Each case
 * has a process of its own, so that the peak memory is its own too.
 *
 *   npm run bench [-- <case> ...]
 */

const batches = 5
const [first, ...others] = process.argv.slice(2)
if (first === '--here') measure(others[0]!)
else {
  console.log(`Node ${process.version}, ${cpus().length} cores\n`)
  for (const name of first ? [first, ...others] : Object.keys(cases)) start(name)
}

/** Measures a case in a process of its own. */
function start(name: string): void {
  if (!Object.hasOwn(cases, name)) {
    console.error(`There is no case “${name}”; there are ${Object.keys(cases).join(', ')}.`)
    process.exit(2)
  }
  const run = [...process.execArgv, import.meta.filename, '--here', name]
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

function measure(name: string): void {
  const { name: title, unit, sizes, run } = cases[name]!()
  console.log(`## ${title}\n`)
  console.log(`| ${unit} | believed, per second | actual, per second | peak memory |`)
  console.log('| ---: | ---: | ---: | ---: |')
  for (const size of sizes) {
    const [believed, actual] = (['believed', 'actual'] as const).map((world) => time(world, size))
    const megabytes = process.resourceUsage().maxRSS / 1024
    const cells = [actual!.each, believed!.perS, actual!.perS].map((value) => formatNumber(value))
    console.log(`| ${cells.join(' | ')} | ${formatNumber(megabytes)} MB |`)
  }
  console.log('')

  /** The middle one of some batches, since other machines on the same host come and go. */
  function time(world: World, size: number) {
    const runs = Math.max(1, Math.min(2000, Math.round(2e5 / size)))
    const batch = (first: number) => {
      const before = process.cpuUsage()
      let units = 0
      for (let seed = first; seed < first + runs; seed++) units += run(world, size, seed)
      const { user, system } = process.cpuUsage(before)
      return { each: units / runs, perS: (1e6 * units) / (user + system) }
    }
    const all = Array.from({ length: batches }, (_, index) => batch(1 + index * runs))
    return all.toSorted((a, b) => a.perS - b.perS)[batches >> 1]!
  }
}
