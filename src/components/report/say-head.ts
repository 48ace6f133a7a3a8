import { listWords, startSentence } from '../../lib/format.ts'
import type { LessonReport, Report } from '../../lib/report.ts'
import { inWords, wordsOf } from '../../lib/words.ts'

/** A belief is tested when every quiz item of its lesson has an answer. */
const isTested = ({ items, answered }: LessonReport): boolean => items > 0 && answered === items

/** The report in one line. */
export function sayTitle({ attempts, lessons }: Report): string {
  if (attempts === 0) return 'Nothing here yet'
  const tested = lessons.filter(isTested).length
  if (tested === lessons.length) return `All ${inWords(tested)} beliefs tested`
  const left = inWords(lessons.length - tested)
  return `${startSentence(wordsOf(tested, 'belief'))} tested, ${left} to go`
}

/** What the reader has done, and how well the reader knew what the reader knows. */
export function sayLead(report: Report): string {
  if (report.attempts === 0)
    return 'This page fills itself from your answers, which stay in this browser. Begin with a belief: say whether you hold it, put a number on what will happen, then run it.'
  return [sayDone(report), sayCertain(report), sayAgain(report)].filter(Boolean).join(' ')
}

function sayDone({ lessons, predictions }: Report): string {
  const answered = lessons.reduce((sum, lesson) => sum + lesson.answered, 0)
  const stances = lessons.filter(({ state }) => state === 'believed').length
  const predicted = predictions.filter(({ wasSeen }) => !wasSeen).length
  const done = [
    predicted > 0 && `made ${wordsOf(predicted, 'prediction')}`,
    answered > 0 && `answered ${wordsOf(answered, 'question')}`,
  ].filter((part) => part !== false)
  if (done.length > 0) return `You have ${listWords(done)}.`
  return stances > 0
    ? `You have said where you stand on ${wordsOf(stances, 'belief')}.`
    : 'You have begun.'
}

function sayCertain({ calibration }: Report): string {
  const { right, wrong } = calibration.at(-1)!
  const all = right + wrong
  if (all === 0) return ''
  if (all === 1) return `You were certain once, and ${right === 1 ? 'right' : 'wrong'}.`
  if (right === 0) return `Of ${inWords(all)} times that you were certain you were never right.`
  return `When you were certain you were right ${wordsOf(right, 'time')} in ${inWords(all)}.`
}

function sayAgain({ lookAgain, lessons }: Report): string {
  if (lookAgain.length > 0)
    return `${startSentence(wordsOf(lookAgain.length, 'thing'))} ${lookAgain.length === 1 ? 'is' : 'are'} worth another look.`
  return lessons.some(isTested) ? 'Nothing is waiting for another look.' : ''
}

/** The first lesson that is out and not tested. */
export const findNext = ({ lessons }: Report): LessonReport | undefined =>
  lessons.find((lesson) => !lesson.planned && !isTested(lesson))
