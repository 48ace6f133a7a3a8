import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, open, test } from './learner.ts'

/*
 * The same seed gives the same bytes on every machine: what Chromium counts is compared with what
 * Node counts, digit for digit, on the default scenario.
 */

const assets = 'dist/assets'
const runSim = (...args: string[]) =>
  execFileSync('node', ['tools/sim.mjs', ...args], { encoding: 'utf8' })
const table = /sims\/([\w-]+)\/engine\.ts["'`]:.*?import\(["'`]\.\/([^"'`]+)["'`]\)/gs

/** The built engine of each simulation, by the table that pages fetch them from. */
const engines = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [...readFileSync(join(assets, name), 'utf8').matchAll(table)])
    .map(([, id, file]) => [id!, file!]),
)

test('there is an engine to compare for every simulation', () => {
  const listed = runSim()
    .split('\n\n')[0]!
    .split('\n')
    .map((line) => line.trim().split(' ')[0])
  expect([...engines.keys()].toSorted()).toEqual(listed.toSorted())
})

for (const [id, file] of engines)
  test(`${id} counts the same in Chromium as in Node`, async ({ page }) => {
    test.slow()
    const data = JSON.parse(runSim(id, '--json'))
    await open(page, `lab/${id}/`)
    const counted = await page.evaluate(
      async ({ url, setting }) => {
        const { default: engine } = await import(url)
        return {
          believed: engine.count(setting, 'believed'),
          actual: engine.count(setting, 'actual'),
        }
      },
      {
        url: `/assets/${file}`,
        setting: { values: data.values, rules: data.rules, seed: data.seed },
      },
    )
    expect(counted).toMatchObject(data.measures)
  })
