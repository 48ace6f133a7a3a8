import { spawnSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'
import { blocks, load, standsAlone, type Block } from './code-blocks.ts'
import { compile } from './compile.ts'
import { checkYaml } from './template.ts'

// The compiler reads its libraries, and a busy machine may take its time over them.
vi.setConfig({ testTimeout: 60_000 })

const all = (language: string): readonly Block[] =>
  blocks.filter((block) => block.language === language)
const block = (code: string): Block => ({
  slug: 'ferry',
  language: 'ts',
  code,
  at: 'ferry.mdx:1',
  atLine: (line) => `ferry.mdx:${line}`,
})

describe('the code in lessons', () => {
  test('names a language that is checked here', () => {
    const checked = ['ts', 'yaml', 'bash', 'json']
    expect(
      blocks.filter(({ language }) => !checked.includes(language)).map(({ at }) => at),
    ).toEqual([])
    expect(blocks.length).toBeGreaterThan(0)
  })

  test('compiles, where it is TypeScript, under the strictest rules', () => {
    expect(all('ts').length).toBeGreaterThan(0)
    expect(compile(all('ts'))).toEqual([])
  })

  test.each(all('ts').filter(standsAlone))('starts as a module, at $at', (one) => {
    const said: unknown[] = []
    const exports = load<object>(one, { console: { log: (line: unknown) => said.push(line) } })
    expect(exports).toBeTypeOf('object')
  })

  test.each(all('yaml'))('is YAML, and a template where it looks like one, at $at', ({ code }) => {
    expect(checkYaml(code)).toEqual([])
  })

  test.each(all('json'))('is JSON, at $at', ({ code }) => {
    expect(() => {
      JSON.parse(code)
    }).not.toThrow()
  })

  test.each(all('bash'))('is a script that a shell can read, at $at', ({ code }) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe('the check of code', () => {
  test.each([
    ['a type that does not fit', 'export const place: number = "1"', 'ferry.mdx:1: Type'],
    ['a value that may be missing', 'export const a = [1]\nexport const b: number = a[0]', ':2: '],
    ['a name that nobody declared', 'export const rows = await query()', 'Cannot find name'],
    [
      'a module that is not allowed',
      "import pad from 'left-pad'\nexport { pad }",
      "Cannot find module 'left-pad'",
    ],
  ])('finds %s', (_, code, sentence) => {
    expect(compile([block(code)]).join('\n')).toContain(sentence)
  })

  test('keeps the names of blocks apart', () => {
    const code = 'const name = 1\nconsole.log(name)'
    expect(compile([block(code), block(code)])).toEqual([])
  })

  test.each([
    ['an unknown function', 'A: !GetAt B.Arn', 'Unresolved tag: !GetAt'],
    ['a missing bracket', 'A: [1', 'Flow sequence'],
    ['a section that templates do not have', 'Resource: {}\nResources: {}', '“Resource”'],
    ['a resource without a type', 'Resources: { Queue: {} }', 'no “Type”'],
    [
      'a reference to nothing',
      "Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { X: !Ref R } } }",
      '“R”',
    ],
    [
      'a function of SAM without SAM',
      "Resources: { F: { Type: 'AWS::Serverless::Function' } }",
      'Transform',
    ],
  ])('finds %s', (_, text, sentence) => {
    expect(checkYaml(text).join('\n')).toContain(sentence)
  })
})
