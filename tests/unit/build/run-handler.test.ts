import { describe, expect, test } from 'vitest'
import { runCalls } from '../../../src/build/questions/run-handler.ts'

const returned = (code: string, environments: readonly number[]) =>
  runCalls(
    code,
    environments.map((environment, index) => ({ event: index, environment })),
  ).map((printed) => printed.return)

describe('a handler', () => {
  test('finds what it kept where it ran before, and nothing elsewhere', () => {
    const code = 'let n = 0\nexport const handler = async () => ++n'
    expect(returned(code, [1, 1, 2, 1])).toEqual(['1', '2', '1', '3'])
  })

  test('loads its module once for each environment', () => {
    const code = 'const id = Date.now()\nexport async function handler() { return id > 0 }'
    expect(returned(code, [1])).toEqual(['true'])
  })

  test('may have types, and imports from files and timers', () => {
    const code = `
      import { appendFileSync, readFileSync as read } from 'node:fs'
      import { setTimeout } from 'node:timers/promises'
      import type { Handler } from 'aws-lambda'
      export const handler: Handler = async (event: number): Promise<string> => {
        await setTimeout(60_000)
        appendFileSync('/tmp/log', event as unknown as string)
        return read('/tmp/log', 'utf8')
      }`.replace(/^ {6}/gm, '')
    expect(returned(code, [1, 1, 2])).toEqual(['0', '01', '2'])
  })

  test('leaves what it did not wait for to the next call in its environment', () => {
    const code = `
let late = 'nothing'
export const handler = async (event) => {
  const before = late
  setTimeout(() => (late = 'call ' + event), 100)
  await new Promise((done) => setTimeout(done, 10))
  return before + ', then ' + late
}`
    expect(returned(code, [1, 1])).toEqual(['nothing, then nothing', 'nothing, then call 0'])
  })

  test('is heard on its console, each call by itself', () => {
    const code = "export const handler = async (n) => { console.log('n is', n, { n }) }"
    const calls = [1, 1].map((environment, event) => ({ event, environment }))
    expect(runCalls(code, calls)).toEqual([
      { return: 'undefined', log: ['n is 0 {"n":0}'] },
      { return: 'undefined', log: ['n is 1 {"n":1}'] },
    ])
  })

  test('that throws prints its error', () => {
    const code = "export const handler = async () => { throw new Error('gone') }"
    expect(returned(code, [1])).toEqual(['Error: gone'])
  })

  test('reads the same clock every time', () => {
    const code = 'export const handler = async () => new Date().toISOString()'
    expect(returned(code, [1, 1])).toEqual(['2026-01-01T00:00:01.000Z', '2026-01-01T00:00:02.000Z'])
  })

  test.each([
    ['while (true) {}\nexport const handler = 1', /timed out/],
    ['export const handler = () => { while (true) {} }', /timed out/],
    ['export const handler = () => new Promise(() => {})', /call 1 gives no answer/],
    [
      'export const handler = () => new Promise(() => { const again = () => setTimeout(again, 1); again() })',
      /call 1 gives no answer/,
    ],
    ['export const run = () => 1', /it has no “handler”/],
    [
      "import fs from 'node:fs'\nexport const handler = () => fs",
      /“import fs from 'node:fs'” cannot run here/,
    ],
    ["import { get } from 'node:http'\nexport const handler = get", /undefined/],
    ['export const handler = (', /./],
    ['export const handler = () => process.exit()', undefined],
  ])('%j stops the build, and only the build', (code, reads) => {
    if (reads) expect(() => returned(code, [1])).toThrow(reads)
    else expect(returned(code, [1])[0]).toContain('TypeError')
  })
})
