import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../../src/lib/attempts.ts'
import { parseAttempts, stringifyAttempts } from '../../../src/lib/attempts.ts'
import { attempt } from '../lib/some-attempts.ts'
import { createBrowser, key, type Tab } from './fake-browser.ts'

const [a, b, c] = [
  attempt({ id: 'a', at: 1 }),
  attempt({ id: 'b', at: 2 }),
  attempt({ id: 'c', at: 3 }),
]
const textOf = (...attempts: readonly Attempt[]): string => stringifyAttempts(attempts)
const idsIn = ({ $attempts }: Tab): readonly string[] => $attempts.get().map(({ id }) => id)
const kept = (number: number): string => `${key}:kept-aside:${number}`

describe('progress', () => {
  test('is empty at first, and writes nothing until something is answered', () => {
    const browser = createBrowser()
    const tab = browser.openTab()
    expect(idsIn(tab)).toEqual([])
    expect(tab.$notice.get()).toBe('')
    expect(browser.countWrites()).toBe(0)
  })

  test('is read without a write', () => {
    const browser = createBrowser({ [key]: textOf(a, b) })
    expect(idsIn(browser.openTab())).toEqual(['a', 'b'])
    expect(browser.countWrites()).toBe(0)
  })

  test('is only ever added to, and found by the next page', () => {
    const browser = createBrowser()
    const tab = browser.openTab()
    tab.addAttempts([b])
    tab.addAttempts([a])
    expect(idsIn(tab)).toEqual(['a', 'b'])
    expect(idsIn(browser.openTab())).toEqual(['a', 'b'])
  })

  test('tells its listeners once for each answer', () => {
    const tab = createBrowser().openTab()
    const heard: number[] = []
    tab.$attempts.listen((attempts) => heard.push(attempts.length))
    tab.addAttempts([a])
    tab.addAttempts([b])
    expect(heard).toEqual([1, 2])
  })

  test('never replaces an attempt by another of the same id', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const tab = browser.openTab()
    expect(tab.addAttempts([{ ...a, at: 0.5, score: 0 }, b])).toBe(1)
    expect(tab.$attempts.get()).toEqual([a, b])
  })

  test('writes nothing when there is nothing new', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    expect(browser.openTab().addAttempts([a])).toBe(0)
    expect(browser.countWrites()).toBe(0)
  })
})

describe('two tabs', () => {
  test('agree when one of them is told of the other’s answer', () => {
    const browser = createBrowser()
    const [one, other] = [browser.openTab(), browser.openTab()]
    one.addAttempts([a])
    other.hear()
    expect(idsIn(other)).toEqual(['a'])
  })

  test('lose nothing when both write before hearing of the other', () => {
    const browser = createBrowser()
    const [one, other] = [browser.openTab(), browser.openTab()]
    one.addAttempts([a])
    other.addAttempts([b])
    browser.hearAll([one, other])
    expect(idsIn(one)).toEqual(['a', 'b'])
    expect(idsIn(other)).toEqual(['a', 'b'])
    expect(browser.shared.get(key)).toBe(textOf(a, b))
  })

  test('and more come to rest with everything, whatever they do in whatever order', () => {
    const step = fc.record({ tab: fc.nat(2), what: fc.constantFrom('answer', 'hear') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const browser = createBrowser()
        const tabs = [browser.openTab(), browser.openTab(), browser.openTab()]
        const answers: Attempt[] = []
        for (const [index, { tab, what }] of steps.entries()) {
          if (what === 'hear') tabs[tab]!.hear()
          else {
            answers.push(attempt({ id: `n${index}`, at: 100 + index }))
            tabs[tab]!.addAttempts(answers.slice(-1))
          }
        }
        browser.hearAll(tabs)
        for (const tab of tabs) expect(tab.$attempts.get()).toEqual(answers)
        expect(parseAttempts(browser.shared.get(key) ?? textOf()).attempts).toEqual(answers)
      }),
    )
  })

  test('forget together', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const [one, other] = [browser.openTab(), browser.openTab()]
    one.forgetAttempts()
    browser.hearAll([one, other])
    expect([idsIn(one), idsIn(other)]).toEqual([[], []])
    expect(browser.shared.has(key)).toBe(false)
  })

  test('do not bring back what one of them deleted, though the other answers at once', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const [one, other] = [browser.openTab(), browser.openTab()]
    one.forgetAttempts()
    one.addAttempts([b])
    browser.hearAll([one, other])
    other.addAttempts([c])
    browser.hearAll([one, other])
    expect([idsIn(one), idsIn(other)]).toEqual([
      ['b', 'c'],
      ['b', 'c'],
    ])
  })

  test('of one process see each other’s writes before they hear of them', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const one = browser.openTab({ sharesProcess: true })
    const other = browser.openTab({ sharesProcess: true })
    one.forgetAttempts()
    other.addAttempts([b])
    browser.hearAll([one, other])
    expect([idsIn(one), idsIn(other)]).toEqual([['b'], ['b']])
    expect(browser.shared.get(key)).toBe(textOf(b))
  })

  test('may do without events: a page from the cache of visited pages catches up', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const [visited, next] = [browser.openTab(), browser.openTab()]
    next.forgetAttempts()
    next.addAttempts([b])
    visited.catchUp()
    expect(idsIn(visited)).toEqual(['b'])
  })

  test('are not disturbed by other keys, even when their own could not be written', () => {
    const browser = createBrowser()
    const tab = browser.openTab()
    browser.weather.capacity = 0
    tab.addAttempts([a])
    browser.writeElsewhere('serverless-actually:theme', 'dark')
    tab.hear()
    expect(idsIn(tab)).toEqual(['a'])
  })
})

describe('damaged progress', () => {
  const damaged = '{"version":1,"attempts":[{"id'

  test('does not stop the page, and is said', () => {
    const browser = createBrowser({ [key]: damaged })
    const tab = browser.openTab()
    expect(idsIn(tab)).toEqual([])
    expect(tab.$notice.get()).toContain('could not be read')
  })

  test('stays where it is while the page only reads', () => {
    const browser = createBrowser({ [key]: damaged })
    browser.openTab()
    expect([...browser.shared]).toEqual([[key, damaged]])
  })

  test('is kept aside before anything is written over it, and once', () => {
    const browser = createBrowser({ [key]: damaged })
    const tab = browser.openTab()
    tab.addAttempts([a])
    tab.addAttempts([b])
    expect(Object.fromEntries(browser.shared)).toEqual({
      [key]: textOf(a, b),
      [kept(1)]: damaged,
    })
    expect(tab.$notice.get()).toContain('could not be read')
    expect(browser.openTab().$notice.get()).toBe('')
  })

  test('is kept beside what was kept before, without a second copy', () => {
    const earlier = { [kept(1)]: 'earlier', [kept(2)]: damaged }
    const browser = createBrowser({ [key]: damaged, ...earlier })
    browser.openTab().addAttempts([a])
    expect(Object.fromEntries(browser.shared)).toEqual({ [key]: textOf(a), ...earlier })

    browser.shared.set(key, 'third')
    browser.openTab().addAttempts([b])
    expect(browser.shared.get(kept(3))).toBe('third')
  })

  test('in part leaves the sound part', () => {
    const text = JSON.stringify({ version: 1, attempts: [a, { ...b, score: 7 }] })
    const browser = createBrowser({ [key]: text })
    const tab = browser.openTab()
    expect(idsIn(tab)).toEqual(['a'])
    tab.addAttempts([c])
    expect(browser.shared.get(key)).toBe(textOf(a, c))
    expect(browser.shared.get(kept(1))).toBe(text)
  })

  test('is not written over when there is no room to keep it aside', () => {
    const browser = createBrowser({ [key]: damaged })
    const tab = browser.openTab()
    browser.weather.capacity = key.length + damaged.length + 10
    tab.addAttempts([a])
    expect([...browser.shared]).toEqual([[key, damaged]])
    expect(idsIn(tab)).toEqual(['a'])
    expect(tab.$notice.get()).toMatch(/could not be read.*not being saved.*full/)
  })

  test('written by something else while the page is open takes no answers with it', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const tab = browser.openTab()
    browser.writeElsewhere(key, 'dark')
    tab.hear()
    expect(browser.shared.get(kept(1))).toBe('dark')
    expect(browser.shared.get(key)).toBe(textOf(a))
  })
})

describe('progress of a newer version', () => {
  const newer = '{"version":2,"attempts":"as we do not know"}'

  test('is left untouched, and the reader is told to reload', () => {
    const browser = createBrowser({ [key]: newer })
    const tab = browser.openTab()
    expect(tab.$notice.get()).toMatch(/newer version.*reload/)
    tab.addAttempts([a])
    expect([...browser.shared]).toEqual([[key, newer]])
    expect(idsIn(tab)).toEqual(['a'])
  })

  test('may arrive while the page is open', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const tab = browser.openTab()
    browser.writeElsewhere(key, newer)
    tab.hear()
    tab.addAttempts([b])
    expect(browser.shared.get(key)).toBe(newer)
    expect(idsIn(tab)).toEqual(['a', 'b'])
    expect(tab.$notice.get()).toContain('not being saved')
  })
})

describe('a storage that is full', () => {
  test('leaves the answers in memory, and this is said', () => {
    const browser = createBrowser()
    browser.weather.capacity = 0
    const tab = browser.openTab()
    expect(tab.$notice.get()).toBe('')
    tab.addAttempts([a])
    expect(idsIn(tab)).toEqual(['a'])
    expect(tab.$notice.get()).toBe(
      'Progress is not being saved in this browser because its storage is full; use Save as a file before you leave this page.',
    )
  })

  test('gets everything as soon as there is room', () => {
    const browser = createBrowser()
    browser.weather.capacity = 0
    const tab = browser.openTab()
    tab.addAttempts([a])
    browser.weather.capacity = Infinity
    tab.addAttempts([b])
    expect(browser.shared.get(key)).toBe(textOf(a, b))
    expect(tab.$notice.get()).toBe('')
  })

  test('loses no answers to a page that comes back and catches up', () => {
    const browser = createBrowser()
    const [visited, next] = [browser.openTab(), browser.openTab()]
    browser.weather.capacity = 0
    visited.addAttempts([a])
    browser.weather.capacity = Infinity
    next.addAttempts([b])
    visited.catchUp()
    expect(idsIn(visited)).toEqual(['a', 'b'])
  })

  test('keeps what it has', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const tab = browser.openTab()
    browser.weather.capacity = 0
    tab.addAttempts([b])
    tab.catchUp()
    expect(browser.shared.get(key)).toBe(textOf(a))
    expect(idsIn(tab)).toEqual(['a', 'b'])
  })
})

describe('a storage that is forbidden', () => {
  test('leaves the answers in memory, and this is said before the first of them', () => {
    const browser = createBrowser()
    browser.weather.forbidden = true
    const tab = browser.openTab()
    expect(tab.$notice.get()).toContain('because it does not let this site store anything;')
    tab.addAttempts([a])
    tab.addAttempts([b])
    expect(idsIn(tab)).toEqual(['a', 'b'])
  })

  test('can become so while the page is open, which deletes nothing', () => {
    const browser = createBrowser({ [key]: textOf(a) })
    const tab = browser.openTab()
    browser.weather.forbidden = true
    tab.addAttempts([b])
    expect(idsIn(tab)).toEqual(['a', 'b'])
    expect(tab.$notice.get()).toContain('not being saved')
  })
})

describe('forgetting', () => {
  test.each([
    ['sound progress', textOf(a)],
    ['damaged progress', 'dark'],
    ['progress of a newer version', '{"version":2}'],
  ])('leaves nothing of %s', (_, text) => {
    const browser = createBrowser({ [key]: text })
    const tab = browser.openTab()
    tab.forgetAttempts()
    expect(idsIn(tab)).toEqual([])
    expect(tab.$notice.get()).toBe('')
    expect(browser.shared.size).toBe(0)
  })

  test('leaves nothing in memory when the storage is full', () => {
    const browser = createBrowser()
    browser.weather.capacity = 0
    const tab = browser.openTab()
    tab.addAttempts([a])
    tab.forgetAttempts()
    expect(idsIn(tab)).toEqual([])
    expect(tab.$notice.get()).toBe('')
  })
})
