import { parseArgs } from 'node:util'
import { unknownName } from '../../lib/nearest.ts'

export const usage = `usage: npm run export -- gift|moodle|qti [--lesson slug] [--out folder] [--site https://...]

  --lesson   the items of one lesson, and not of all
  --out      where the files go; exports/<format> unless given
  --site     where the course stands, so that links to it and to runs can stay in`

const known = {
  lesson: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
} as const

/** What a command line asks for. Throws a sentence about the first thing that is none of it. */
export function readOptions(args: readonly string[]) {
  const { positionals, tokens, values } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(known, token.name))
      throw unknownName(
        'option',
        token.rawName,
        Object.keys(known).map((name) => `--${name}`),
      )
    if (!token.value) throw new Error(`the option “${token.rawName}” has no value`)
  }
  const [format, extra] = positionals
  if (extra !== undefined) throw new Error(`“${extra}” is one word too many`)
  const { lesson, out, site } = values as Partial<Record<keyof typeof known, string>>
  return { format, lesson, out, site: site === undefined ? undefined : readSite(site) }
}

/** An address with its last slash. */
function readSite(text: string): string {
  if (!/^https:\/\/[^/\s"<>]+(\/[^\s"<>?#]*)?$/.test(text))
    throw new Error(
      `the option “--site” is “${text}”, where an address such as https://example.org/course/ belongs`,
    )
  return text.endsWith('/') ? text : `${text}/`
}
