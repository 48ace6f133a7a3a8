import { createRequire, isBuiltin } from 'node:module'
import ts from 'typescript'
import { readLessons } from '../../../src/build/lessons.ts'

/** A fenced piece of code in a lesson. */
export interface Block {
  readonly slug: string
  /** `ts`, `yaml`, `bash`; empty if the fence names none. */
  readonly language: string
  readonly code: string
  /** File and line of its first line of code, as authors name them. */
  readonly at: string
  /** The same for another of its lines, from 1. */
  atLine(line: number): string
}

const fence = /^( *)```(\w*)[^\n]*\n(.*?)^ *```$/gms

/** Every block of every lesson, in their order. Those inside lists lose their indentation. */
export const blocks: readonly Block[] = readLessons().flatMap(({ slug, file, text }) =>
  [...text.matchAll(fence)].map(({ index, 1: indent, 2: language, 3: body }) => {
    const first = text.slice(0, index).split('\n').length + 1
    const atLine = (line: number): string => `${file}:${first + line - 1}`
    const code = body!.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    return { slug, language: language!, code, at: atLine(1), atLine }
  }),
)

/** The block of a lesson that contains some words. */
export function findBlock(slug: string, words: string): Block {
  const found = blocks.find((block) => block.slug === slug && block.code.includes(words))
  if (!found) throw new Error(`no block of the lesson “${slug}” contains “${words}”`)
  return found
}

const require = createRequire(import.meta.url)

/** What a block imports, by name. */
const importsOf = ({ code }: Block): readonly string[] =>
  ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName)

/** Whether it runs with nothing but Node.js. */
export const standsAlone = (block: Block): boolean =>
  !/^declare /m.test(block.code) && importsOf(block).every((name) => isBuiltin(name))

/**
 * Runs the module from its top, as a new execution environment does, and gives what it exports.
 * `globals` stand in for those of Node.js: `fetch`, `console`.
 */
export function load<Exports>(
  { code }: Block,
  globals: Readonly<Record<string, unknown>> = {},
): Exports {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  })
  const exports = {}
  const names = ['exports', 'require', ...Object.keys(globals)]
  new Function(...names, outputText)(exports, require, ...Object.values(globals))
  return exports as Exports
}
