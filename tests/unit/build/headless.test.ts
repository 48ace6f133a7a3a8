import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/build/headless/index.ts'
import { sources } from './ferry.ts'

const ask = (line: string) => answer(line === '' ? [] : line.split(' '), sources.sims)
const pool = (line: string) => answer(['concurrency-pool', ...line.split(' ')])
const read = (line: string) => JSON.parse(pool(`${line} --json`).text)

describe('the command without a simulation', () => {
  test('lists them all with their questions, and how to go on', () => {
    const { status, text } = ask('')
    expect(status).toBe(0)
    expect(text).toMatch(/^ {2}ferry +Does everyone get on\?$/m)
    expect(text).toContain('npm run sim -- <id> --help')
  })
})

describe('help for a simulation', () => {
  const { text } = ask('ferry --help')

  test('lists the controls with unit, range and default', () => {
    expect(text).toMatch(/^ {2}cars +0 to 200 cars +default \d+ +Cars$/m)
    expect(text).toMatch(/^ {2}fare +\w+ \| \w+ .*default \w+ +/m)
  })

  test('lists the presets and the measures', () => {
    for (const { id } of sources.sims['ferry']!.presets) expect(text).toContain(`  ${id} `)
    for (const { key, label } of sources.sims['ferry']!.measures)
      expect(text).toMatch(new RegExp(`^  ${key} .*${label}$`, 'm'))
  })
})

describe('a run', () => {
  test('measures both worlds of the first preset with the usual seed', () => {
    const { sim, preset, seed, runs, world, measures } = read('--world both')
    expect({ sim, preset, seed, runs, world }).toEqual({
      sim: 'concurrency-pool',
      preset: 'reporting-burst',
      seed: 7,
      runs: 1,
      world: 'both',
    })
    expect(measures.believed.checkoutLostInBurst).toBe(0)
    expect(measures.actual.checkoutLostInBurst).toBeCloseTo(35.7, 1)
  })

  test('follows preset, settings, seed and world', () => {
    const { values, seed, measures } = read(
      '--preset quiet-night --set limit=50 --set checkoutPerS=20 --seed 9 --world actual',
    )
    expect(values).toMatchObject({ burstPerS: 0, limit: 50, checkoutPerS: 20 })
    expect(seed).toBe(9)
    expect(Object.keys(measures)).toEqual(['actual'])
  })

  test('obeys the rules of a day, and says which are not known so far back', () => {
    const then = read('--preset burst-in-paris --as-of 2021-06-01 --world actual')
    const now = read('--preset burst-in-paris --world actual')
    expect(then.rules['growthFirst.elsewhere']).toBe(500)
    expect(then.measures.actual.checkoutLostInBurst).toBeLessThan(1)
    expect(now.measures.actual.checkoutLostInBurst).toBeGreaterThan(30)
    expect(then.notes).toEqual([])
    expect(read('--as-of 2014-12-01').notes.join(' ')).toContain('nothing is known before')
  })

  test('over several seeds gives a mean and a 95 % confidence interval', () => {
    const { measures } = read('--runs 12 --seed 100 --world actual')
    const { mean, low, high } = measures.actual.checkoutLostInBurst
    expect(low).toBeLessThan(mean)
    expect(high).toBeGreaterThan(mean)
    const seeds = Array.from({ length: 12 }, (_, index) => 100 + index)
    const each = seeds.map(
      (seed) => read(`--seed ${seed} --world actual`).measures.actual.checkoutLostInBurst,
    )
    expect(mean).toBeCloseTo(each.reduce((sum, value) => sum + value, 0) / 12, 9)
  })

  test('is a table for people, and CSV for a spreadsheet', () => {
    expect(pool('--preset quiet-night').text).toMatch(
      /^ {2}checkoutLost +0\.0 +0\.0 +% +Checkout lost$/m,
    )
    const [head, first] = pool('--csv --world actual').text.split('\n')
    expect(head).toBe('sim,world,measure,unit,value')
    expect(first).toMatch(/^concurrency-pool,actual,checkoutLostInBurst,%,35\.\d+$/)
    const [headOfMany] = pool('--csv --runs 3').text.split('\n')
    expect(headOfMany).toBe('sim,world,measure,unit,mean,low95,high95')
  })
})

describe('a mistake in the command line', () => {
  test.each([
    ['pool', 'there is no simulation “pool”; '],
    ['concurrency-pool --preset burst', 'there is no preset “burst”; '],
    ['concurrency-pool --set limits=50', 'there is no control “limits”; did you mean “limit”?'],
    ['concurrency-pool --set limit', '“--set limit” sets nothing; it is written --set key=value'],
    ['concurrency-pool --set limit=51', 'the control “limit” cannot be “51”; '],
    [
      'concurrency-pool --set checkoutPerS=9000',
      'the control “checkoutPerS” cannot be “9000”; it goes from 0 to 2000 /s',
    ],
    [
      'concurrency-pool --seed seven',
      'the option “--seed” is “seven”, where a whole number from 1 to 999999 belongs',
    ],
    [
      'concurrency-pool --runs 0',
      'the option “--runs” is “0”, where a whole number from 1 to 100000 belongs',
    ],
    [
      'concurrency-pool --as-of 2021',
      'the option “--as-of” is “2021”, where a day such as 2021-06-01 belongs',
    ],
    ['concurrency-pool --world real', 'there is no world “real”; '],
    ['concurrency-pool --speed 3', 'there is no option “--speed”; did you mean “--seed”?'],
    ['concurrency-pool --preset', 'the option “--preset” has no value'],
    ['concurrency-pool --json --csv', 'the output is either --json or --csv'],
    [
      'concurrency-pool quiet-night',
      '“quiet-night” is one word too many; a setting is written --set key=value',
    ],
    [
      'concurrency-pool --set checkoutReserved=950',
      'Setting 950 of 1,000 places aside leaves fewer unreserved than the minimum of 100: ',
    ],
  ])('“%s” is told in one sentence, with status 2', (line, sentence) => {
    const { status, text, problem } = answer(line.split(' '))
    expect({ status, text }).toEqual({ status: 2, text: '' })
    expect(problem.slice(0, sentence.length)).toBe(sentence)
    expect(problem.trimEnd().split('\n')).toHaveLength(1)
  })
})
