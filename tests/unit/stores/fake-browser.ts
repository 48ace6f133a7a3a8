import {
  persistentAtom,
  setPersistentEngine,
  type PersistentListener,
} from '@nanostores/persistent'
import { createProgress, type Progress } from '../../../src/stores/create-progress.ts'
import { createGuardedStorage } from '../../../src/stores/guarded-storage.ts'

export const key = 'serverless-actually:attempts'

/** How the storage behaves. A test changes it on the way. */
interface Weather {
  /** As browsers do in some modes: naming `localStorage` throws. */
  forbidden: boolean
  /** How many characters the storage takes, keys and texts together. */
  capacity: number
}

/** As much of a storage event as the library reads. */
interface StorageMessage {
  readonly key: string
  readonly newValue: string | null
}

export interface Tab extends Progress {
  /** Lets the tab see what others wrote, and hear of it in order. */
  hear(): void
}

/**
 * Tabs that share a storage. Each reads its own copy of it, as in browsers that give each tab a
 * process: writes reach the others late, and what is written last stays.
 */
export function createBrowser(given: Readonly<Record<string, string>> = {}) {
  const weather: Weather = { forbidden: false, capacity: Infinity }
  const shared = new Map(Object.entries(given))
  const tabs: { readonly queue: StorageMessage[] }[] = []
  let writes = 0

  return { weather, shared, openTab, hearAll, writeElsewhere, countWrites: () => writes }

  /** Tabs of one process read the storage itself, and yet hear of changes late. */
  function openTab({ sharesProcess = false } = {}): Tab {
    const view = sharesProcess ? shared : new Map(shared)
    const queue: StorageMessage[] = []
    const listeners = new Set<PersistentListener>()
    const own = { queue }
    tabs.push(own)

    function write(name: string, text: string | null): void {
      const size = [...shared].reduce(
        (sum, [k, v]) => sum + (k === name ? 0 : k.length + v.length),
        0,
      )
      if (text !== null && size + name.length + text.length > weather.capacity)
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      writes++
      if ((shared.get(name) ?? null) !== text)
        for (const other of tabs) if (other !== own) other.queue.push({ key: name, newValue: text })
      for (const map of [view, shared])
        if (text === null) map.delete(name)
        else map.set(name, text)
    }

    const localStorage = {
      getItem: (name: string) => view.get(name) ?? null,
      setItem: write,
      removeItem: (name: string) => write(name, null),
    }
    const storage = createGuardedStorage(() => {
      if (weather.forbidden) throw new DOMException('Denied', 'SecurityError')
      return localStorage
    })

    /** The library keeps one engine for all; each tab has it to itself while it acts. */
    function act<T>(what: () => T): T {
      setPersistentEngine(storage.engine, {
        addEventListener: (_, listener) => listeners.add(listener),
        removeEventListener: (_, listener) => listeners.delete(listener),
      })
      return what()
    }

    const progress = act(() =>
      createProgress({ storage, key, $text: persistentAtom<string | undefined>(key) }),
    )
    return {
      ...progress,
      addAttempts: (attempts) => act(() => progress.addAttempts(attempts)),
      forgetAttempts: () => act(progress.forgetAttempts),
      catchUp() {
        // While a page lies in the cache of visited pages its events are not kept for it.
        queue.length = 0
        see()
        act(progress.catchUp)
      },
      hear() {
        see()
        for (const message of queue.splice(0))
          for (const listener of listeners)
            act(() => listener(message as { key: string; newValue: string }))
      },
    }

    function see(): void {
      if (sharesProcess) return
      view.clear()
      for (const [name, text] of shared) view.set(name, text)
    }
  }

  /** Something else on the same origin writes, and every tab will hear of it. */
  function writeElsewhere(name: string, text: string): void {
    shared.set(name, text)
    for (const { queue } of tabs) queue.push({ key: name, newValue: text })
  }

  /** Lets everybody hear everything, until nobody has anything more to say. */
  function hearAll(open: readonly Tab[]): void {
    for (let round = 0; tabs.some(({ queue }) => queue.length > 0); round++) {
      if (round > 100) throw new Error('the tabs never come to rest')
      for (const tab of open) tab.hear()
    }
  }
}
