import { persistentAtom } from '@nanostores/persistent'
import { type Attempt, clipAnswer } from '../lib/attempts.ts'
import { createProgress } from './create-progress.ts'
import { prefix, storage } from './engine.ts'

export const attemptsKey = `${prefix}attempts`

// A page that comes back from the browser's cache of visited pages. This listener must be the
// first: @nanostores/persistent has one too, which would take what this page held for new.
addEventListener('pageshow', (event) => {
  if (event.persisted) progress.catchUp()
})

const progress = createProgress({
  storage,
  key: attemptsKey,
  $text: persistentAtom<string | undefined>(attemptsKey),
})

export const { $attempts, $notice, forgetAttempts } = progress

export const importAttempts = progress.addAttempts

/** Adds what the reader just did, with an id and the time. */
export function recordAttempt({ answer, ...rest }: Omit<Attempt, 'id' | 'at'>): void {
  progress.addAttempts([{ ...rest, answer: clipAnswer(answer), id: createId(), at: Date.now() }])
}

/** 128 random bits. Browsers have `randomUUID` on secure pages only. */
function createId(): string {
  return (
    crypto.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-')
  )
}
