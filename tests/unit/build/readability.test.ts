import { describe, expect, test } from 'vitest'
import { checkReadability, findParagraphs } from '../../../src/build/readability.ts'
import { readLessons } from '../../../src/build/lessons.ts'

const file = 'src/content/lessons/01-scaling/01-a-lesson.mdx'
const check = (text: string) => () => {
  checkReadability({ file, text })
}
const sentence = (words: number) => `${Array.from({ length: words }, () => 'word').join(' ')}.`

describe('the gate for how a lesson reads', () => {
  test('stops at a paragraph of more than 90 words, with its file and line', () => {
    const long = Array.from({ length: 13 }, () => sentence(7)).join(' ')
    expect(check(`---\ntitle: A lesson\n---\n\nShort.\n\n${long}\n`)).toThrow(
      new Error(`${file}:7: a paragraph of 91 words; the most is 90, so divide it or cut it`),
    )
  })

  test('lets one of 90 words through', () => {
    const long = Array.from({ length: 9 }, () => sentence(10)).join(' ')
    expect(check(long)).not.toThrow()
  })

  test('stops where half of the sentences have 18 words or more', () => {
    expect(check(`${sentence(18)} ${sentence(30)}\n\n${sentence(3)}`)).toThrow(
      new Error(
        `${file}:1: half of the sentences have 18 words or more; it has to be fewer than 18`,
      ),
    )
    expect(check(`${sentence(17)} ${sentence(30)}\n\n${sentence(3)}`)).not.toThrow()
  })

  test('counts each item of a list for itself, and neither code nor headings nor tables', () => {
    const items = Array.from({ length: 5 }, () => `- ${sentence(20)}`).join('\n')
    const code = `\`\`\`ts\n${'call() \n'.repeat(100)}\`\`\``
    const heading = `## ${sentence(95)}`
    expect(findParagraphs(`${items}\n\n${code}\n\n${heading}`).map(({ words }) => words)).toEqual([
      20, 20, 20, 20, 20,
    ])
  })

  test('counts a figure of the ledger as a word, and the words within a component', () => {
    const text =
      'It holds <Fact id="some-fact" /> at most, <Term id="a-term">as we say</Term>. <Task>Try it.</Task>'
    expect(findParagraphs(text)).toEqual([{ line: 1, words: 10, sentences: [8, 2] }])
  })
})

test('it finds the sentences of every lesson', () => {
  for (const { slug, text } of readLessons()) {
    const sentences = findParagraphs(text).flatMap((paragraph) => paragraph.sentences)
    expect(sentences.length, slug).toBeGreaterThan(80)
  }
})
