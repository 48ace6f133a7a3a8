import { suggest } from '../../lib/nearest.ts'
import { lintCourse } from './lint.ts'
import { reportItems } from './report.ts'

interface Answer {
  readonly status: 0 | 1 | 2
  /** For the standard output. */
  readonly text: string
  /** For the standard error. */
  readonly problem: string
}

const usage = `usage: npm run items -- lint
       npm run items -- report exports/*.json [--json]

  lint     lists what the lint finds in every item of every quiz, and how hard the items are to read
  report   says how the items did, from progress that learners saved as files on their report pages
`
type Command = (args: readonly string[]) => Answer
const commands: Readonly<Record<string, Command>> = { lint, report }

/** What `npm run items` answers to its arguments. Never throws. */
export function answer([name, ...args]: readonly string[]): Answer {
  const stop = (problem: string): Answer => ({ status: 2, text: '', problem: `${problem}\n` })
  if (name === undefined) return stop(usage.trim())
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return stop(`there is no command “${name}”; ${suggest(name, Object.keys(commands))}`)
  try {
    return command(args)
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

/** Fails, as the build does, if something was found; how hard an item reads is no fault. */
function lint([extra]: readonly string[]): Answer {
  if (extra !== undefined) throw new Error(`“${extra}” is one word too many`)
  const { text, problems } = lintCourse()
  const said = problems.map(({ message }) => `${message}\n`).join('')
  return { status: problems.length === 0 ? 0 : 1, text, problem: said }
}

function report(args: readonly string[]): Answer {
  return { status: 0, text: reportItems(args), problem: '' }
}
