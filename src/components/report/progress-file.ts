import type { Attempt } from '../../lib/attempts.ts'

/** What a progress file says that it is. */
export const fileFormat = 'serverless-actually-progress'
export const fileVersion = 1

/** Larger files are refused unread, in bytes. */
export const fileSizeLimit = 1_000_000

/** Everything the reader did, to take to another machine. */
export function writeProgressFile(attempts: readonly Attempt[], at: Date) {
  const exportedAt = at.toISOString()
  return {
    name: `${fileFormat}-${exportedAt.slice(0, 10)}.json`,
    text: JSON.stringify({ format: fileFormat, version: fileVersion, exportedAt, attempts }),
  }
}
