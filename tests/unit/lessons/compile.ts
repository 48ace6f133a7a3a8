import { resolve } from 'node:path'
import ts from 'typescript'
import type { Block } from './code-blocks.ts'

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noEmit: true,
  // Blocks share no names: each is a module, whatever it imports or exports.
  moduleDetection: ts.ModuleDetectionKind.Force,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  skipLibCheck: true,
}

/**
 * What a strict compiler has to say about the blocks, each with the lesson’s file and line. It
 * knows Node.js and nothing else: code in a lesson should run where it is copied to.
 */
export function compile(blocks: readonly Block[]): readonly string[] {
  const sources = new Map(blocks.map((block, index) => [resolve(`block-${index}.ts`), block]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const block = sources.get(name)
    return block
      ? ts.createSourceFile(name, block.code, version)
      : getSourceFile(name, version, ...rest)
  }
  const program = ts.createProgram([...sources.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const sentence = ts.flattenDiagnosticMessageText(messageText, ' ')
    if (!file || start === undefined) return sentence
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    const block = sources.get(file.fileName)
    return `${block ? block.atLine(line) : `${file.fileName}:${line}`}: ${sentence}`
  })
}
