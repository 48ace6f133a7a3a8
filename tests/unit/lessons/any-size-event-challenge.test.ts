import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { challenge, meets } from './any-size-event.ts'

describe('the challenge', () => {
  const short = { hop4: 'none', hop5: 'none' } as const

  test.each([
    ['the body instead of the event', { jsonKib: 130, passOn: 'body' }],
    ['a label that travels as bytes', { jsonKib: 130, binaryAs: 'bytes' }],
    ['a bus that starts the workflow', { jsonKib: 130, ...short }],
    ['the body, even where a function reads ten', { jsonKib: 130, passOn: 'body', batch: 10 }],
    ['the body, with room to spare', { jsonKib: 150, passOn: 'body' }],
  ])('is met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['orders that grow', { jsonKib: 130 }],
    ['orders that are kept small', { jsonKib: 104 }],
    ['a claim check', { jsonKib: 130, claimCheck: 'yes' }],
    ['what can be raised', { jsonKib: 130, setTo: 'most' }],
    ['a pipe in the place of the second function', { jsonKib: 130, hop5: 'none' }],
    ['a table in the place of the queue', { jsonKib: 130, hop4: 'dynamodb' }],
    ['bytes for an order that is larger still', { jsonKib: 150, binaryAs: 'bytes' }],
    [
      'everything at its most',
      {
        jsonKib: 1200,
        binaryAs: 'bytes',
        claimCheck: 'yes',
        hop4: 's3',
        hop5: 's3',
        passOn: 'body',
        batch: 10_000,
        setTo: 'most',
      },
    ],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})
