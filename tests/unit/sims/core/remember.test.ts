import { expect, test, vi } from 'vitest'
import { remember } from '../../../../src/sims/core/remember.ts'

test('makes a value once for each key, even one that is not there', () => {
  const make = vi.fn(
    (key: { readonly name?: string }, prefix: string) => key.name && prefix + key.name,
  )
  const recall = remember(make)
  const [named, nameless] = [{ name: 'pool' }, {}]
  expect([recall(named, 'a '), recall(named, 'a ')]).toEqual(['a pool', 'a pool'])
  expect([recall(nameless, ''), recall(nameless, '')]).toEqual([undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})
