import { expect, test } from 'vitest'
import { read } from '../../../src/build/exports/read.ts'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources, texts } from './ferry.ts'

test('a wrong number near to what a thought comes to is a range for other systems', () => {
  const text = replaced(texts.quiz, '{ to: 10, ', '{ near: 10, ')
  const [, , number] = createQuizzes({ 'ferry.yaml': text }, sources).get('ferry')!
  expect(read(number!)).toMatchObject({
    task: { ranges: [{ from: 5, to: 15 }, { from: 90 }] },
  })
})
