import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { fitText } from '../../../src/build/cards/break-lines.ts'
import { drawLessonCard } from '../../../src/build/cards/draw.tsx'
import { roman } from '../../../src/build/cards/faces.ts'
import { listCards, paint } from '../../../src/build/cards/index.ts'
import { modules } from '../../../src/build/course-plan.ts'

const lessons = modules.flatMap((module) =>
  module.lessons.map(({ belief }) => ({ module: module.title, belief })),
)
const drawAll = () =>
  lessons.map((lesson, index) =>
    drawLessonCard({
      ...lesson,
      number: index + 1,
      of: 24,
      title: 'Scaled apart, counted together',
    }),
  )

describe('a card', () => {
  test('can be drawn of every belief of the course', () => {
    expect(drawAll()).toHaveLength(lessons.length)
  })

  test('draws text as outlines and needs no typeface where it is painted', () => {
    for (const svg of Object.values(listCards())) expect(svg).not.toMatch(/<text|font-family/)
  })

  test('is painted in the size that other sites show, as a small file', async () => {
    const picture = await paint(drawAll()[0]!)
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    })
    expect(picture.length).toBeLessThan(40_000)
  })

  test('names the letter that the face lacks', () => {
    expect(() => roman.draw('☃', 10)).toThrow(
      'src/styles/fonts/newsreader-var.woff2 has no “☃”, which the card “☃” needs',
    )
  })
})

describe('lines of a card', () => {
  const text = 'Each function scales on its own; load on one can’t hurt another.'

  test('hold every word in its order and none is too wide', () => {
    const { lines, size } = fitText(roman, text, 900, [{ size: 70, lines: 3 }])
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(roman.measure(line, size)).toBeLessThanOrEqual(900)
  })

  test('take the first size that fits', () => {
    const sizes = [
      { size: 200, lines: 2 },
      { size: 60, lines: 2 },
    ]
    expect(fitText(roman, text, 1000, sizes).size).toBe(60)
  })

  test('say what is too long', () => {
    expect(() => fitText(roman, text, 100, [{ size: 100, lines: 2 }])).toThrow(
      `“${text}” is too long for a card`,
    )
  })
})
