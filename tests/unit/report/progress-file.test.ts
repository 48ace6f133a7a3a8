import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOffer } from '../../../src/components/report/bring-file.ts'
import { fileFormat, writeProgressFile } from '../../../src/components/report/progress-file.ts'
import { readProgressFile } from '../../../src/components/report/read-progress-file.ts'
import { isAttempt, mergeAttempts } from '../../../src/lib/attempts.ts'
import { anyAttempt, anyAttempts, attempt } from '../lib/some-attempts.ts'

const fileOf = (attempts: readonly unknown[], given = {}): string =>
  JSON.stringify({ format: fileFormat, version: 1, attempts, ...given })

describe('a progress file', () => {
  test('is named after the day and says what it is', () => {
    const { name, text } = writeProgressFile([attempt()], new Date('2026-11-21T10:00:00Z'))
    expect(name).toBe('serverless-actually-progress-2026-11-21.json')
    expect(JSON.parse(text)).toEqual({
      format: 'serverless-actually-progress',
      version: 1,
      exportedAt: '2026-11-21T10:00:00.000Z',
      attempts: [attempt()],
    })
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const merged = mergeAttempts(attempts, [])
        const { text } = writeProgressFile(merged, new Date(0))
        expect(readProgressFile(text)).toEqual({ attempts: merged, damage: '' })
      }),
    )
  })

  test.each([
    ['is not JSON', 'not JSON', 'This file is not JSON, so it is no progress file.'],
    ['is JSON of something else', '[1]', 'This file is not progress saved by this course.'],
    [
      'is of another course',
      fileOf([], { format: 'other' }),
      'This file is not progress saved by this course.',
    ],
    [
      'is of a newer version',
      fileOf([], { version: 2 }),
      'A newer version of this course saved this file. Reload the page and bring it again.',
    ],
    [
      'has lost its list',
      fileOf([], { attempts: 'x' }),
      'This file is damaged: it has no list of answers.',
    ],
  ])('that %s is refused in a sentence', (_, text, problem) => {
    expect(readProgressFile(text)).toEqual({ problem })
  })

  test('may be any text: reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProgressFile(text)).toHaveProperty('problem')
      }),
    )
  })

  test('keeps what is sound, and says how many entries are damaged and by what', () => {
    const damaged = [
      { ...attempt(), score: 9 },
      { ...attempt(), score: -1 },
      { ...attempt(), at: 'noon' },
      { ...attempt(), answer: [3] },
      7,
    ]
    expect(readProgressFile(fileOf([attempt(), ...damaged]))).toEqual({
      attempts: [attempt()],
      damage:
        '5 more entries are damaged and left aside in the file: 2 for its score, 1 for its time, 1 for its answer and 1 for its form.',
    })
    expect(readProgressFile(fileOf([{ ...attempt(), id: '' }]))).toEqual({
      attempts: [],
      damage: '1 more entry is damaged and left aside in the file: 1 for its id.',
    })
  })

  test('keeps answers to questions that this course does not know', () => {
    const unknown = attempt({ question: 'some-other/lesson' })
    expect(readProgressFile(fileOf([unknown]))).toEqual({ attempts: [unknown], damage: '' })
  })

  test('is held to the rule of the store, to the letter', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('a/b', 0, 1, 1.5, -1, '', 'lesson'))
    const field = fc.constantFrom(...Object.keys(attempt({ confidence: 1 })))
    fc.assert(
      fc.property(anyAttempt, field, value, (sound, name, replaced) => {
        const entry = { ...sound, [name]: replaced }
        const read = readProgressFile(fileOf([entry]))
        expect('attempts' in read && read.attempts.length === 1).toBe(isAttempt(entry))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a file that is brought', () => {
  const offer = (text: string, known = [attempt({ id: 'known' })]) =>
    readOffer(new Blob([text]), known)

  test('is looked into before anything is added', async () => {
    const [known, fresh] = [attempt({ id: 'known' }), attempt({ id: 'fresh' })]
    expect(await offer(fileOf([known, fresh, fresh]))).toEqual({
      sentence: 'The file holds 2 answers, 1 new here.',
      added: [fresh],
    })
  })

  test('that has nothing new says so', async () => {
    expect(await offer(fileOf([attempt({ id: 'known', score: 0 })]))).toEqual({
      sentence: 'The file holds 1 answer, and nothing that is new here.',
      added: [],
    })
  })

  test('that is damaged in part offers the rest', async () => {
    const { sentence, added } = await offer(fileOf([attempt({ id: 'fresh' }), {}]))
    expect(sentence).toMatch(/^The file holds 1 answer, 1 new here\. 1 more entry is damaged/)
    expect(added).toHaveLength(1)
  })

  test('that cannot be used adds nothing, and says why', async () => {
    expect(await offer('x')).toEqual({
      sentence: 'This file is not JSON, so it is no progress file. Nothing was added.',
      added: [],
    })
  })

  test('that is larger than 1 MB is not even read', async () => {
    const file = new Blob([' '.repeat(1_000_001)])
    file.text = () => Promise.reject(new Error('read'))
    expect((await readOffer(file, [])).sentence).toContain('larger than 1 MB')
  })

  test('that the browser cannot read is no error of the page', async () => {
    const file = new Blob(['x'])
    file.text = () => Promise.reject(new Error('gone'))
    expect((await readOffer(file, [])).sentence).toContain('could not read')
  })
})
