import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'

const run = promisify(execFile)
const listFacts = (...options: string[]) => run('node', ['tools/facts.mjs', ...options])

describe('the command that lists old facts', () => {
  test('names each with its age, confidence, file and source, and counts them', async () => {
    const { stdout } = await listFacts('--older-than', '10y', '--on', '2040-01-01')
    const [first, ...rest] = stdout.trim().split('\n')
    const { facts } = getLedger()
    expect(first).toMatch(
      /^\d{4}(-\d\d){0,2} +\d+ days {2}[\w-]+ {2}\w+ {2}[\w-]+\.yaml {2}https?:/,
    )
    expect(rest.at(-1)).toBe(
      `${facts.length} of ${facts.length} facts were last checked more than 10y before 2040-01-01.`,
    )
  })

  test('begins with the oldest', async () => {
    const { stdout } = await listFacts('--on', '2040-01-01')
    const ages = [...stdout.matchAll(/(\d+) days/g)].map(([, days]) => Number(days))
    expect(ages).toEqual(ages.toSorted((a, b) => b - a))
  })

  test('lists none that are younger', async () => {
    const { stdout } = await listFacts('--older-than', '180d', '--on', '2010-01-01')
    expect(stdout).toMatch(/^0 of \d+ facts/)
  })

  test.each([
    [['--older-than', 'soon'], '“soon” is not an age.'],
    [['--on', 'today'], '“today” is not a day.'],
    [['--age', '3d'], "Unknown option '--age'"],
  ])('refuses %j with a sentence and status 2', async (options, sentence) => {
    const failure = await listFacts(...options).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) })
  })
})
