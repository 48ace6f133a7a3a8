import { formatNumber } from './format.ts'

/** A stretch of time in which so many requests came. */
export interface Step {
  /** Counted from the beginning of the trace, in s. */
  readonly atS: number
  readonly forS: number
  readonly count: number
}

/** Traffic as somebody measured it, in order of time and without gaps. */
export type Trace = readonly Step[]

/** A trace, or a sentence on why a text is none. */
type Read = { readonly trace: Trace } | { readonly problem: string }

export const mostRows = 100_000
/** More than this nobody could draw. */
export const mostPerS = 10_000
/** Seconds since 1970 are far below this, milliseconds are above. */
const latestS = 1e10

interface Row {
  readonly line: number
  readonly timeS: number
  readonly count: number
}

/**
 * Reads a CSV of times in seconds and counts, one row a step; a step ends where the next begins,
 * and the last one is as long as the one before it. Never throws: the first thing that is wrong
 * is told with its row.
 */
export function parseTrace(text: string): Read {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const rows: Row[] = []
  let isFirst = true
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const cells = splitCells(line)
    const isHead = isFirst && cells.every((cell) => !/\d/.test(cell))
    isFirst = false
    if (isHead) continue
    if (rows.length === mostRows)
      return {
        problem: sayRow(
          index + 1,
          `is one too many: a trace has at most ${formatNumber(mostRows)}`,
        ),
      }
    const row = readRow(cells, index + 1, rows.at(-1)?.timeS)
    if (typeof row === 'string') return { problem: row }
    rows.push(row)
  }
  if (rows.length === 0)
    return { problem: 'This file has no rows: a trace has a time and a count in each.' }
  return readSteps(rows)
}

const splitCells = (line: string): readonly string[] =>
  line.split(line.includes(';') ? ';' : ',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

/** The row, or what is wrong with it. */
function readRow(cells: readonly string[], line: number, lastS = -Infinity): Row | string {
  const comma = cells.find((cell) => /^-?\d+,\d+$/.test(cell))
  if (comma !== undefined) return sayRow(line, `has a decimal comma in “${comma}”: write a point`)
  const [timeText = '', countText = ''] = cells
  if (cells.length !== 2) {
    const found = cells.length === 1 ? '1 cell' : `${cells.length} cells`
    return sayRow(line, `has ${found}: it needs a time and a count, and decimals need a point`)
  }
  const timeS = readNumber(timeText)
  if (timeS === undefined || Math.abs(timeS) > latestS)
    return sayRow(line, `has the time “${shorten(timeText)}”: it must be a number of seconds`)
  if (timeS <= lastS) return sayRow(line, `has the time ${timeS}, after ${lastS}: times must rise`)
  const count = readNumber(countText)
  if (count === undefined || !Number.isSafeInteger(count) || count < 0)
    return sayRow(line, `has the count “${shorten(countText)}”: it must be whole, from 0 on`)
  return { line, timeS, count }
}

const readNumber = (text: string): number | undefined =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined

function readSteps(rows: readonly Row[]): Read {
  const startS = rows[0]!.timeS
  const steps: Step[] = []
  let first = 0
  let recent = 0
  for (const [index, { timeS, count, line }] of rows.entries()) {
    const atS = timeS - startS
    const next = rows[index + 1]
    const forS = next ? next.timeS - timeS : (steps.at(-1)?.forS ?? 1)
    steps.push({ atS, forS, count })
    // What came within the last second, or within the step if that is longer.
    const withinS = Math.max(1, forS)
    recent += count
    while (steps[first]!.atS < atS + forS - withinS) recent -= steps[first++]!.count
    if (recent > mostPerS * withinS) {
      const asked = `asks for ${formatNumber(recent / withinS)} requests per second`
      return { problem: sayRow(line, `${asked}: at most ${formatNumber(mostPerS)} can be drawn`) }
    }
  }
  return { trace: steps }
}

const sayRow = (line: number, problem: string): string => `Row ${formatNumber(line)} ${problem}.`

const shorten = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** From the beginning to the end of a trace, in s. */
export function lengthOf(trace: Trace): number {
  const last = trace.at(-1)
  return last ? last.atS + last.forS : 0
}

export const countRequests = (trace: Trace): number =>
  trace.reduce((sum, { count }) => sum + count, 0)
