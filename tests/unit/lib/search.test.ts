import { describe, expect, test } from 'vitest'
import { readExcerpt, sayFound } from '../../../src/lib/search.ts'

const content = 'A limit of 100 & more, <b>kept</b> for each account.'

const textOf = (html: string, of = content) =>
  readExcerpt(html, of)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

describe('an excerpt', () => {
  test('keeps which words were found', () => {
    expect(readExcerpt('A <mark>limit</mark> of 100', 'A limit of 100')).toEqual([
      { text: 'A ', isMarked: false },
      { text: 'limit', isMarked: true },
      { text: ' of 100', isMarked: false },
    ])
  })

  test('shows escaped characters as themselves and brings no elements', () => {
    const html =
      'more, &lt;b&gt;kept&lt;/b&gt; <img src="x" onerror="y"><mark>each</mark> &amp; &#39;'
    expect(textOf(html)).toBe("… more, <b>kept</b> [each] & ' …")
  })

  test('does not unescape twice', () => {
    expect(textOf('&amp;lt;', '&lt;')).toBe('&lt;')
  })

  test('has dots where it leaves out some of the content', () => {
    expect(textOf('A <mark>limit</mark> of 100')).toBe('A [limit] of 100 …')
    expect(textOf('for each <mark>account.</mark>')).toBe('… for each [account.]')
  })

  test('has no space before a comma, also where an element has ended', () => {
    const whole = 'Reserved concurrency , as Lambda calls it .'
    expect(textOf('Reserved <mark>concurrency</mark> , as Lambda calls it .', whole)).toBe(
      'Reserved [concurrency], as Lambda calls it.',
    )
  })
})

test.each([
  [0, 'Nothing found for “tea”. A shorter word may find more.'],
  [1, '1 result for “tea”.'],
  [31, '31 results for “tea”.'],
])('%d things found are told in a sentence', (count, sentence) => {
  expect(sayFound(count, 'tea')).toBe(sentence)
})
