import { suggest } from '../../lib/nearest.ts'
import { lintCourse } from './lint.ts'

interface Answer {
  readonly status: 0 | 1 | 2
  /** For the standard output. */
  readonly text: string
  /** For the standard error. */
  readonly problem: string
}

const usage = `usage: npm run items -- lint

  lint   lists what the lint finds in every item of every quiz, and how hard the items are to read
`
const commands: Readonly<Record<string, () => Answer>> = { lint }

/** What `npm run items` answers to its arguments. Never throws. */
export function answer([name, extra]: readonly string[]): Answer {
  const stop = (problem: string): Answer => ({ status: 2, text: '', problem: `${problem}\n` })
  if (name === undefined) return stop(usage.trim())
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return stop(`there is no command “${name}”; ${suggest(name, Object.keys(commands))}`)
  if (extra !== undefined) return stop(`“${extra}” is one word too many`)
  try {
    return command()
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

/** Fails, as the build does, if something was found; how hard an item reads is no fault. */
function lint(): Answer {
  const { text, problems } = lintCourse()
  const said = problems.map(({ message }) => `${message}\n`).join('')
  return { status: problems.length === 0 ? 0 : 1, text, problem: said }
}
