import type { Portable } from '../../../../src/build/exports/portable.ts'
import { read } from '../../../../src/build/exports/read.ts'
import { createQuizzes, type Rendered } from '../../../../src/build/questions.ts'
import awkwardText from '../../../fixtures/content/quizzes/awkward.yaml?raw'
import kindsText from '../../../fixtures/content/quizzes/kinds.yaml?raw'
import { sources, texts } from '../ferry.ts'

const build = (text: string): readonly Rendered[] =>
  createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')!

/** Items of every kind. */
export const questions: readonly Rendered[] = [texts.quiz, kindsText, awkwardText].flatMap(build)

export const question = (name: string): Rendered =>
  questions.find(({ marking }) => marking.id === `ferry/${name}`)!

export const items: readonly Portable[] = questions
  .map((one) => read(one))
  .filter((one): one is Portable => 'task' in one)

export const item = (name: string): Portable => items.find(({ id }) => id === `ferry/${name}`)!
