import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import { type Attempt, mergeAttempts, parseAttempts, stringifyAttempts } from '../lib/attempts.ts'
import type { GuardedStorage } from './guarded-storage.ts'
import { keepAside } from './kept-aside.ts'
import { sayNotice } from './notice.ts'

export interface Progress {
  /** Everything the reader ever answered, oldest first. All other progress is computed from it. */
  readonly $attempts: ReadableAtom<readonly Attempt[]>
  /** What the reader must know about the keeping of progress, in sentences. Mostly empty. */
  readonly $notice: ReadableAtom<string>
  /** Adds those whose ids are new and says how many. What is here already is never replaced. */
  addAttempts(attempts: readonly Attempt[]): number
  /** Deletes all attempts here, in the storage and in other tabs. */
  forgetAttempts(): void
  /** Looks at the storage after a time in which no events came. */
  catchUp(): void
}

export interface World {
  readonly storage: GuardedStorage
  readonly key: string
  /** The text under `key`, told anew when another tab changes it. */
  readonly $text: WritableAtom<string | undefined>
}

/**
 * Keeps attempts as one text in the browser's storage. Tabs agree by union: a tab joins what
 * another wrote to what it has, and looks before it writes. Attempts go away in one case alone:
 * the text was there and is gone, which means that the reader has deleted everything.
 */
export function createProgress({ storage, key, $text }: World): Progress {
  const $attempts = atom<readonly Attempt[]>([])
  const $notice = atom('')
  /** The text in the storage as last seen or written. */
  let known: string | undefined
  /** Whether overwriting that text would lose what could not be read. */
  let holdsDamage = false
  let foundDamage = false
  let isNewer = false
  /** Why the storage did not take the attempts. */
  let refusal = ''

  clear()
  $text.subscribe((text) => take(text))

  return {
    $attempts,
    $notice,
    addAttempts,
    forgetAttempts() {
      $text.set(undefined)
      clear()
    },
    // Attempts that were safe in the storage may have been deleted from it in the meantime.
    catchUp: () => look(isNewer || refusal ? $attempts.get() : []),
  }

  function addAttempts(attempts: readonly Attempt[]): number {
    look()
    const ids = new Set($attempts.get().map(({ id }) => id))
    const added = attempts.filter(({ id }) => !ids.has(id))
    if (added.length > 0) {
      $attempts.set(mergeAttempts($attempts.get(), added))
      save()
    }
    return added.length
  }

  function look(ours?: readonly Attempt[]): void {
    const text = storage.engine[key]
    if (!storage.refusal) take(text, ours)
  }

  function take(text: string | undefined, ours = $attempts.get()): void {
    if (text === known) return
    if (text === undefined) {
      // Unless this tab saw the deletion before it heard of it, and has written since.
      if (storage.engine[key] !== known) clear()
      return
    }
    const stored = parseAttempts(text)
    known = text
    isNewer = stored.isNewer
    holdsDamage = stored.rejected > 0
    foundDamage ||= holdsDamage
    $attempts.set(mergeAttempts(ours, stored.attempts))
    // Two tabs may have written at once, the second without having seen the first.
    if ($attempts.get().length > stored.attempts.length) save()
    else tell()
  }

  function save(): void {
    if (!isNewer && (!holdsDamage || keepAside(storage, key, known!))) write()
    refusal = storage.refusal
    tell()
  }

  function write(): void {
    const before = known
    known = stringifyAttempts($attempts.get())
    $text.set(known)
    if (storage.refusal) known = before
    else holdsDamage = false
  }

  function clear(): void {
    known = undefined
    holdsDamage = false
    foundDamage = false
    isNewer = false
    refusal = storage.refusal
    $attempts.set([])
    tell()
  }

  function tell(): void {
    $notice.set(sayNotice(foundDamage, isNewer, refusal))
  }
}
