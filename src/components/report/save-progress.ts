import { $exportedAt } from '../../stores/exported-at.ts'
import { $attempts } from '../../stores/progress.ts'
import { writeProgressFile } from './progress-file.ts'

/** Hands the reader everything as a file. */
export function saveProgress(): void {
  const at = new Date()
  const { name, text } = writeProgressFile($attempts.get(), at)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // Browsers may read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  $exportedAt.set(String(at.getTime()))
}
