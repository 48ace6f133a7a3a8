import { stripTypeScriptTypes } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import sandbox from './sandbox.js?raw'

/** One call of a handler. Calls with the same number meet in the same environment. */
export interface Call {
  readonly event: unknown
  readonly environment: number
}

/** What came out of a call. */
export interface Printed {
  readonly return: string
  readonly log: readonly string[]
}

/** No code of a question needs longer for one step, in ms, or more steps for one call. */
const timeout = 1000
const mostSteps = 1000

/**
 * Makes the calls one after the other: each environment is a world of its own, in which the module
 * is loaded once. Throws a sentence about code that cannot run, never ends or gives no answer.
 */
export function runCalls(code: string, calls: readonly Call[]): readonly Printed[] {
  const script = toScript(code)
  const environments = new Map<number, ReturnType<typeof openEnvironment>>()
  return calls.map(({ event, environment }, index) => {
    const open = environments.get(environment) ?? openEnvironment(script)
    environments.set(environment, open)
    return open(event, index + 1)
  })
}

function openEnvironment(script: string): (event: unknown, number: number) => Printed {
  // Microtasks run within each step, so that awaiting needs no waiting here, and stays bounded.
  const context = createContext({}, { microtaskMode: 'afterEvaluate' })
  const step = (source: string): unknown => runInContext(source, context, { timeout })
  step(sandbox)
  step(script)
  return (event, number) => {
    step(`environment.call(handler, ${JSON.stringify(event)}, ${number})`)
    for (let steps = 0; steps < mostSteps; steps++) {
      const found = step('environment.look()')
      if (found !== '') return JSON.parse(String(found)) as Printed
      if (step('environment.tick()') === false) break
    }
    throw new Error(`call ${number} gives no answer`)
  }
}

/** A module as a script: without types, its exports as they are, its imports from the sandbox. */
function toScript(code: string): string {
  const script = stripTypeScriptTypes(code)
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/gm,
      (_, names: string, from: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = environment.modules[${JSON.stringify(from)}]`,
    )
    .replace(/^export (?=const |let |async |function )/gm, '')
  const left = /^(import|export)\b.*/m.exec(script)
  if (left)
    throw new Error(
      `“${left[0]}” cannot run here; there are “export const handler” and imports by name from “node:fs” and “node:timers/promises”`,
    )
  if (!/\bhandler\b/.test(script)) throw new Error('it has no “handler”')
  return script
}
