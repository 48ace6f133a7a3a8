import { describe, expect, test } from 'vitest'
import code from '../../../src/sims/state-leak/code.ts'
import { controls } from '../../../src/sims/state-leak/controls.ts'
import { measure } from '../../../src/sims/state-leak/measure.ts'
import { measures } from '../../../src/sims/state-leak/measures.ts'
import { believe, simulate } from '../../../src/sims/state-leak/model.ts'
import { linesOf } from '../../../src/sims/state-leak/picture/lines.ts'
import { presets } from '../../../src/sims/state-leak/presets.ts'
import { refuse } from '../../../src/sims/state-leak/refuse.ts'
import { says } from '../../../src/sims/state-leak/says.tsx'
import { codes, type Scenario } from '../../../src/sims/state-leak/scenario.ts'
import { readValue } from '../../../src/sims/state.ts'
import { inputOf, oldRules, rules, scenarioOf } from './state-leak-runs.ts'

const numbersOf = (scenario: Scenario) => ({
  believed: measure(believe(inputOf(scenario)), scenario),
  actual: measure(simulate(inputOf(scenario)), scenario),
})

const say = (scenario: Scenario): string => says(numbersOf(scenario), scenario).markup

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const scenario = scenarioOf({ mode: 'routing' })
    const declared = measures.map(({ key }) => key)
    expect(Object.keys(numbersOf(scenario).actual).toSorted()).toEqual(declared.toSorted())
  })

  test('leave out what was found where it is not asked, and environments where there are none', () => {
    const { believed, actual } = numbersOf(scenarioOf())
    expect(Object.keys(actual)).not.toContain('kept')
    expect(Object.keys(believed)).not.toContain('environments')
    expect(Object.keys(believed)).not.toContain('callsToCrash')
    expect(numbersOf(scenarioOf({}, 'carts-in-memory')).believed['environments']).toBe(1)
  })

  test('call a share of nothing 0', () => {
    const nobody = { shareA: 0, shareB: 0, shareC: 0, mode: 'routing' } as const
    for (const numbers of Object.values(numbersOf(scenarioOf(nobody))))
      for (const value of Object.values(numbers)) expect(value).not.toBeNaN()
  })

  test('find all that was kept, as believed', () => {
    const { believed, actual } = numbersOf(scenarioOf({}, 'carts-in-memory'))
    expect([believed['kept'], believed['found'], believed['foundLater']]).toEqual([100, 100, 100])
    expect(actual['kept']).toBeLessThan(60)
  })
})

describe('presets', () => {
  test('give every control a value that it can take, the first of them alone', () => {
    expect(Object.keys(presets[0].values).toSorted()).toEqual(
      controls.map(({ key }) => key).toSorted(),
    )
    for (const { id } of presets)
      for (const control of controls) {
        const value = scenarioOf({}, id)[control.key]!
        expect(readValue(control, String(value))).toBe(value)
        if (control.kind === 'range') expect((Number(value) - control.min) % control.step).toBe(0)
      }
  })

  test('are accepted by the provider', () => {
    for (const { id } of presets) expect(refuse(scenarioOf({}, id), rules)).toBeUndefined()
  })

  test.each([
    ['left-behind', /^Of 60 calls, <strong>[23]\d are shown another customer’s data, 6 are lost/],
    ['left-behind', /A process takes 7 calls before it is full\.$/],
    [
      'tenant-isolation',
      /^Of 60 calls, <strong>\d are lost for want of memory<\/strong>\. What a call/,
    ],
    ['cleared-in-finally', /^Nobody is shown.*No process ever holds more than 69 of 128 MB\.$/],
    ['inside-the-handler', /^Nobody is shown another customer’s data, and nothing is lost\./],
    ['several-at-once', /<strong>[12]\d are shown another.*While one call waits, another writes/],
    [
      'carts-in-memory',
      /^<strong>[56]\d\.\d\u00a0%<\/strong> of the calls.*There are 5 environments/,
    ],
    ['bursts', /There are 1\d environments over the run/],
    ['warm-cache', /^<strong>8\d\.\d.*if only older, is found by 9\d\.\d\u00a0%/],
    [
      'one-caller',
      /^Every call finds what its customer’s last call left\. There is one environment/,
    ],
  ])('“%s” makes its point', (id, point) => {
    expect(say(scenarioOf({}, id))).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test.each([
    [{ mode: 'routing', code: 'inside' }, /keeps nothing for a later call/],
    [
      { baseMb: 120, leakMb: 20 },
      /<strong>60 are lost.*One call alone needs 140 MB, more than there are/,
    ],
    [
      { mode: 'several', code: 'finally', perMin: 600, callMs: 2000 },
      /shown nothing.*While one call/,
    ],
  ] as const)('for %o', (values, sentence) => {
    expect(say(scenarioOf(values))).toMatch(sentence)
  })
})

describe('the provider', () => {
  test.each([
    [{}, rules, undefined],
    [{ limitMb: 10_240 }, rules, undefined],
    [{ mode: 'isolation' }, rules, undefined],
    [
      { limitMb: 2048 },
      oldRules,
      'A function cannot have 2,048 MB of memory: from 128 to 1,536 MB are accepted.',
    ],
    [
      { mode: 'isolation' },
      oldRules,
      'Under these rules there is no tenant isolation: any environment may serve any customer.',
    ],
    [
      { mode: 'several' },
      oldRules,
      'Under these rules an environment serves one call at a time, and nothing else can be chosen.',
    ],
    [
      { shareA: 0, shareB: 0, shareC: 0 },
      rules,
      'Nobody would call: give at least one customer a part of the calls.',
    ],
  ] as const)('answers %o under %o with: %s', (values, era, answer) => {
    expect(refuse(scenarioOf(values), era)).toBe(answer)
  })
})

describe('the code beside the picture', () => {
  const linesOfCode = (name: (typeof codes)[number]): readonly string[] =>
    code[codes.indexOf(name)]!.source.split('\n')
  const textOf = (name: (typeof codes)[number], phase: 0 | 1 | 2): string =>
    linesOf[name][phase]
      .split(' ')
      .map((line) => linesOfCode(name)[Number(line) - 1]!.trim())
      .join('\n')

  test('is there for every position of its control, short enough to be read', () => {
    expect(code.length).toBe(codes.length)
    for (const name of codes) {
      expect(linesOfCode(name).length).toBeGreaterThanOrEqual(8)
      expect(linesOfCode(name).length).toBeLessThanOrEqual(14)
      for (const line of linesOfCode(name)) expect(line.length).toBeLessThanOrEqual(42)
    }
  })

  test('lights only lines that there are, and none that is empty', () => {
    for (const name of codes)
      for (const phase of [0, 1, 2] as const) {
        expect(textOf(name, phase)).not.toBe('')
        expect(textOf(name, phase)).not.toMatch(/undefined$/)
      }
  })

  test('lights what a call does at that moment', () => {
    expect(textOf('read-first', 0)).toBe('seen.push(event.body)')
    expect(textOf('read-first', 1)).toBe('const ready = page')
    expect(textOf('read-first', 2)).toMatch(/^page = await load.*\nreturn ready/)
    expect(textOf('write-first', 1)).toMatch(/^user = event.user\nconst rows = await/)
    expect(textOf('write-first', 2)).toBe('return render(user, rows)')
    expect(textOf('keyed', 0)).toMatch(/carts\.get/)
    expect(textOf('keyed', 2)).toMatch(/carts\.set/)
    expect(textOf('finally', 0)).toBe('seen.push(event.body)')
    expect(textOf('finally', 2)).toMatch(/^return.*\nuser = undefined\nseen = \[\]$/)
    expect(textOf('inside', 0)).toMatch(/^const seen = \[\]\nseen\.push/)
  })

  test('speaks of lines by the numbers that they have', () => {
    const about = (name: (typeof codes)[number]): string =>
      code[codes.indexOf(name)]!.about.join(' ')
    expect(about('read-first')).toMatch(/Line 5 never lets go.*Line 6 reads.*Line 7 writes/)
    expect(linesOfCode('read-first')[4]).toContain('push')
    expect(linesOfCode('read-first')[6]).toContain('page = await')
    expect(linesOfCode('write-first')[6]).toContain('await')
    expect(linesOfCode('keyed')[3]).toContain('get')
    expect(linesOfCode('keyed')[5]).toContain('set')
    expect(linesOfCode('finally').slice(10, 12).join()).toMatch(/user = undefined.*seen = \[\]/)
    expect(linesOfCode('inside')[2]).toContain('const seen')
    expect(linesOfCode('inside')[4]).toContain('const user')
  })
})
