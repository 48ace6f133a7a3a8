import { describe, expect, test } from 'vitest'
import { checkClaims } from '../../../src/build/claims.ts'
import { readLessons } from '../../../src/build/lessons.ts'
import { replaced } from './ferry.ts'

const file = 'src/content/lessons/01-quay/01-ferry.mdx'
const claims = [
  { id: 'mate-01', lessons: ['ferry'] },
  { id: 'mate-02', lessons: ['harbour', 'ferry'] },
  { id: 'mate-03', lessons: ['harbour'] },
]
const whole = `<Belief>Reasonable.</Belief>
<ThenAndNow title="Then">
A mate <Claim ids="mate-01">counted cars</Claim>,
and <Claim ids="mate-02 mate-01">came early</Claim>.
</ThenAndNow>
`
const check = (text: string) => () => checkClaims({ slug: 'ferry', file, text }, claims)

describe('the claims that list a lesson', () => {
  test('are each named in its text, once or more', () => {
    expect(check(whole)).not.toThrow()
  })

  test.each([
    [
      'mate-02 mate-01',
      'mate-01',
      2,
      'the lesson leaves unanswered what lists it: mate-02; name each in a <Claim ids="…">',
    ],
    [
      'mate-02 mate-01',
      'mate-02 mate-03',
      4,
      '<Claim> names “mate-03”, which does not list the lesson “ferry”; one of the two is wrong',
    ],
    ['mate-02 mate-01', 'mate-02 mat-01', 4, 'there is no claim “mat-01”; did you mean “mate-01”?'],
    [
      '<Claim ids="mate-01">',
      '<Claim>',
      3,
      'a <Claim> names no claim; it does so by ids="…", with spaces between',
    ],
    [
      '<Claim ids="mate-01">',
      '<Claim ids=" ">',
      3,
      'a <Claim> names no claim; it does so by ids="…", with spaces between',
    ],
  ])('stop the build when %j is %j', (passage, by, line, sentence) => {
    expect(check(replaced(whole, passage, by))).toThrow(new Error(`${file}:${line}: ${sentence}`))
  })

  test('are told together where none is named', () => {
    const text = whole.replace(/<\/?Claim[^>]*>/g, '')
    expect(check(text)).toThrow(
      new Error(
        `${file}:2: the lesson leaves unanswered what lists it: mate-01 and mate-02; name each in a <Claim ids="…">`,
      ),
    )
  })

  test('are answered in every written lesson', () => {
    for (const lesson of readLessons()) expect(() => checkClaims(lesson)).not.toThrow()
  })
})
