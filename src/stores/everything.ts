import { storage } from './engine.ts'
import { $exportedAt } from './exported-at.ts'
import { asideKey } from './kept-aside.ts'
import { attemptsKey, forgetAttempts } from './progress.ts'

/** How many damaged texts are kept beside the attempts. */
export function countKeptAside(): number {
  let count = 0
  while (asideKey(attemptsKey, count + 1) in storage.engine) count++
  return count
}

/** Leaves nothing of the reader's progress in this browser, in this tab or another. */
export function forgetEverything(): void {
  for (let number = countKeptAside(); number > 0; number--)
    delete storage.engine[asideKey(attemptsKey, number)]
  $exportedAt.set(undefined)
  forgetAttempts()
}
