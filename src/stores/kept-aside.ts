import type { GuardedStorage } from './guarded-storage.ts'

/** Texts that could not be read are kept under keys of their own, numbered from 1. */
export const asideKey = (key: string, number: number): string => `${key}:kept-aside:${number}`

/** Puts a text where nothing overwrites it, once. Says whether the storage took it. */
export function keepAside(storage: GuardedStorage, key: string, text: string): boolean {
  let number = 1
  while ((storage.engine[asideKey(key, number)] ?? text) !== text) number++
  storage.engine[asideKey(key, number)] = text
  return !storage.refusal
}
