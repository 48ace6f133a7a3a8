import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, test } from 'vitest'
import { readLessons } from '../../../src/build/lessons.ts'
import Term from '../../../src/components/lesson/Term.astro'

describe('a term in a lesson', async () => {
  const container = await AstroContainer.create()
  const [written] = readLessons()
  const lesson = { ...written!, text: '\n\n<Term id="throtle">refused</Term>' }
  const locals = { lesson, facts: 0, terms: 0 }
  const render = (id: string, slots: Record<string, string> = {}) =>
    container.renderToString(Term, { props: { id }, slots, locals })

  test('is a button around the sentence’s own words, or its name where there are none', async () => {
    expect(await render('throttle', { default: 'refused' })).toMatch(
      /<button[^>]*>refused<\/button>/,
    )
    expect(await render('throttle')).toMatch(/<button[^>]*>throttle<\/button>/)
  })

  test('opens a card of its own, however often it stands on the page', async () => {
    const pages = [await render('throttle'), await render('throttle')]
    const cards = pages.map((html) => /popovertarget="([^"]+)"/.exec(html)![1]!)
    expect(new Set(cards).size).toBe(2)
    for (const [index, card] of cards.entries())
      expect(pages[index]).toContain(`id="${card}" popover`)
  })

  test('stops the build with the lesson’s file and line when the glossary has none', async () => {
    await expect(render('throtle')).rejects.toThrow(
      new Error(`${lesson.file}:3: there is no term “throtle”; did you mean “throttle”?`),
    )
  })
})
