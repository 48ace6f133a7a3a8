import sharp from 'sharp'
import { startSentence } from '../../lib/format.ts'
import { inWords } from '../../lib/words.ts'
import { course } from '../course.ts'
import { readLessons } from '../lessons.ts'
import { drawCourseCard, drawLessonCard } from './draw.tsx'

/** Every picture by its name: one for each lesson, and one for all other pages. */
export function listCards(): Readonly<Record<string, string>> {
  const of = course.flatMap((module) => module.lessons).length
  const says = `${startSentence(inWords(of))} things people believe about serverless: predicted, run side by side, and corrected.`
  return {
    course: drawCourseCard(says),
    ...Object.fromEntries(
      readLessons().map(({ slug, number, module, belief, data: { title } }) => [
        slug,
        drawLessonCard({ number, of, module, belief, title }),
      ]),
    ),
  }
}

/** A drawing as a picture of few colours, which makes the file small. */
export const paint = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer()
