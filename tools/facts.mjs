/**
 * Lists the facts that nobody has looked at for a while: `npm run facts -- --older-than 180d`.
 * A list and not a test, because tests must not fail with the calendar.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'

const usage =
  'usage: npm run facts -- [--older-than 180d] [--on 2026-11-21]\n  an age is a number of days (d), weeks (w), months (m) or years (y)'
const days = { d: 1, w: 7, m: 30.44, y: 365.25 }

function stop(sentence) {
  console.error(`${sentence}\n${usage}`)
  process.exit(2)
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        'older-than': { type: 'string', default: '0d' },
        on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    }).values
  } catch (error) {
    return stop(error.message)
  }
}

const { 'older-than': age, on } = readOptions()
const [, count, unit] = /^(\d+)([dwmy])$/.exec(age) ?? stop(`“${age}” is not an age.`)
if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on))) stop(`“${on}” is not a day.`)

const folder = new URL('../src/content/facts/', import.meta.url)
const dayLength = 24 * 60 * 60 * 1000
const facts = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parse(readFileSync(new URL(file, folder), 'utf8')).map((fact) => ({ ...fact, file })),
  )
  .map((fact) => ({ ...fact, ageDays: (Date.parse(on) - Date.parse(fact.asOf)) / dayLength }))
const old = facts
  .filter(({ ageDays }) => ageDays > Number(count) * days[unit])
  .toSorted((a, b) => b.ageDays - a.ageDays || a.id.localeCompare(b.id))

for (const { id, asOf, ageDays, confidence, file, source } of old)
  console.log(
    [
      String(asOf).padEnd(10),
      `${Math.floor(ageDays)} days`.padStart(10),
      id,
      confidence,
      file,
      source.url,
    ].join('  '),
  )
console.log(
  `${old.length} of ${facts.length} facts were last checked more than ${age} before ${on}.`,
)
