import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../../src/build/articles.ts'
import ferryText from '../../fixtures/content/articles/ferry.yaml?raw'
import { replaced, sources } from './ferry.ts'

const path = '../content/articles/ferry.yaml'
const lessons = ['ferry', 'harbour']
const checkLesson = (slug: string) => {
  if (!lessons.includes(slug)) throw new Error(`there is no lesson “${slug}”`)
}
const readAll = (files: Readonly<Record<string, string>>) =>
  createLibrary(files, sources.ledger, checkLesson)
const read = (text: string) => readAll({ [path]: text })

const night = replaced(
  replaced(ferryText, 'ferry-01', 'ferry-night-01'),
  'year: 2011',
  'year: 1998',
)

describe('the library of articles', () => {
  test('gives an article by the name of its file', () => {
    expect(read(ferryText).getArticle('ferry')).toMatchObject({ author: 'A. Mate', year: 2011 })
  })

  test('gives a claim by its id, with the ledger’s figures in what is so now', () => {
    expect(read(ferryText).getClaim('ferry-01')).toMatchObject({
      claim: '800 cars fit on the deck.',
      now: 'Since the deck was rebuilt it takes 1,000 cars.',
    })
  })

  test('lists the articles by year, not by name', () => {
    const library = readAll({
      [path]: ferryText,
      '../content/articles/ferry-night.yaml': replaced(night, 'ferry-02', 'ferry-night-02'),
    })
    expect(library.articles.map(({ id }) => id)).toEqual(['ferry-night', 'ferry'])
  })

  test('has no other article or claim, and says which was meant', () => {
    const library = read(ferryText)
    expect(() => library.getArticle('fery')).toThrow(
      new Error('there is no article “fery”; did you mean “ferry”?'),
    )
    expect(() => library.getClaim('harbour')).toThrow(
      new Error('there is no claim “harbour”; there are “ferry-01” and “ferry-02”'),
    )
  })

  test.each([
    [
      'facts: [deck-size]',
      'facts: [deck-size, deck-sise]',
      11,
      'fact 2 of claim “ferry-01”: there is no fact “deck-sise”; did you mean “deck-size”?',
    ],
    [
      'lessons: [ferry, harbour]',
      'lessons: [ferry, harbor]',
      16,
      'lesson 2 of claim “ferry-02”: there is no lesson “harbor”',
    ],
    [
      'lessons: [ferry, harbour]',
      'lessons: []',
      16,
      'the “lessons” of claim “ferry-02” is an empty list, where a list of at least one lesson belongs',
    ],
    [
      'id: ferry-02',
      'id: ferry-01',
      12,
      'claim “ferry-01” has an id that is used already, at src/content/articles/ferry.yaml:6',
    ],
    [
      'id: ferry-02',
      'id: boat-02',
      12,
      'claim “boat-02” is in the article “ferry”, whose claims begin with “ferry-”',
    ],
    [
      'verdict: opinion',
      'verdict: opinon',
      14,
      'the “verdict” of claim “ferry-02” is “opinon”; did you mean “opinion”?',
    ],
    ['    now: A matter of temper.\n', '', 12, 'claim “ferry-02” has no “now”'],
    [
      'it takes {deck-size} cars',
      'it takes 900 requests',
      9,
      'the “now” of claim “ferry-01”: it states “900 requests”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'A matter of temper.',
      'It takes {crossing}.',
      15,
      'the “now” of claim “ferry-02”: it shows {crossing}, which is not among the claim’s facts; add it to them',
    ],
    [
      'publisher: The Quay',
      'publisher: The Quay\nurl: quay',
      4,
      'the “url” of the article is “quay”, where a web address belongs',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(replaced(ferryText, passage, mistake))).toThrow(
      new Error(`src/content/articles/ferry.yaml:${line}: ${sentence}`),
    )
  })

  test('does not let two articles use the same id', () => {
    const files = {
      '../content/articles/ferry-night.yaml': replaced(night, 'ferry-02', 'ferry-night-02'),
      [path]: replaced(ferryText, 'ferry-02', 'ferry-night-02'),
    }
    expect(() => readAll(files)).toThrow(
      new Error(
        'src/content/articles/ferry.yaml:12: claim “ferry-night-02” has an id that is used already, at src/content/articles/ferry-night.yaml:12',
      ),
    )
  })
})
