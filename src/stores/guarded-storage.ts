import type { PersistentStore } from '@nanostores/persistent'

/**
 * `localStorage` behind a door that never throws. A browser may forbid it (then even naming it
 * throws), lack it, or refuse to write when it is full.
 */
export interface GuardedStorage {
  /** What @nanostores/persistent needs: keys to read, write, delete and ask for with `in`. */
  readonly engine: PersistentStore
  /** Why the last access failed, as the end of "because ..."; empty if it did not. */
  readonly refusal: string
}

type Keys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function createGuardedStorage(open: () => Keys): GuardedStorage {
  let refusal = ''

  function read(key: string): string | undefined {
    let text: string | null = null
    attempt((storage) => (text = storage.getItem(key)))
    return text ?? undefined
  }

  /** Proxies demand `true` from whoever writes or deletes. */
  function attempt(act: (storage: Keys) => void): true {
    refusal = ''
    try {
      act(open())
    } catch (error) {
      refusal = /quota/i.test(String(error))
        ? 'its storage is full'
        : 'it does not let this site store anything'
    }
    return true
  }

  return {
    engine: new Proxy<PersistentStore>(
      {},
      {
        has: (_, key: string) => read(key) !== undefined,
        get: (_, key: string) => read(key),
        set: (_, key: string, text) => attempt((storage) => storage.setItem(key, text)),
        deleteProperty: (_, key: string) => attempt((storage) => storage.removeItem(key)),
      },
    ),
    get refusal() {
      return refusal
    },
  }
}
