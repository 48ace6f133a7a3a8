import type { Portable } from '../../../../src/build/exports/portable.ts'
import { read } from '../../../../src/build/exports/read.ts'
import { createQuizzes, type Rendered } from '../../../../src/build/questions.ts'
import kindsText from '../../../fixtures/content/quizzes/kinds.yaml?raw'
import { sources, texts } from '../ferry.ts'

/** Every character that means something in one of the formats. */
const awkward = String.raw`
questions:
  - id: awkward
    kind: choice
    purpose: recall
    title: 'Braces {a}: = ~ # \ & < >'
    prompt: |
      What does it print, with ~, =, #, {braces}, a colon: and a back\\slash?

      ${'```'}ts
      const a = { b: 1 } // ~ = #

      // a comment of its own
      if (a.b < 2 && a.b > 0) print("->", a)
      ${'```'}
    options:
      - { id: one, text: '$\{a\} = {b}: 1 -> 2', correct: true }
      - id: 2nd
        text: '[html] and ~%50%'
        misconception: deck-stretches
        feedback: |
          - it = ~
          - [the **ledger**](/facts/#a) is #1
      - { id: third, text: '= none', misconception: deck-stretches, feedback: 'No: ~none~ & <so> on.' }
    explanation: 'All of {it}: ####.'
`.replace('<so>', '`<so>`')

const build = (text: string): readonly Rendered[] =>
  createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')!

/** Items of every kind. */
export const questions: readonly Rendered[] = [texts.quiz, kindsText, awkward].flatMap(build)

export const question = (name: string): Rendered =>
  questions.find(({ marking }) => marking.id === `ferry/${name}`)!

export const items: readonly Portable[] = questions
  .map((one) => read(one))
  .filter((one): one is Portable => 'task' in one)

export const item = (name: string): Portable => items.find(({ id }) => id === `ferry/${name}`)!
