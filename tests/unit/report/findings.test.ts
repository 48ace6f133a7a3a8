import { describe, expect, test } from 'vitest'
import { viewFindings } from '../../../src/components/report/findings.tsx'
import { viewHead } from '../../../src/components/report/head.tsx'
import { sayCalibration } from '../../../src/components/report/say-calibration.ts'
import { sayLead, sayTitle } from '../../../src/components/report/say-head.ts'
import { sayDeletion, sayKept } from '../../../src/components/report/say-kept.ts'
import { sayDay } from '../../../src/components/report/say-day.ts'
import type { Attempt } from '../../../src/lib/attempts.ts'
import type { CourseIndex } from '../../../src/lib/course-index.ts'
import { buildReport } from '../../../src/lib/report.ts'
import { attempt } from '../lib/some-attempts.ts'
import { course, lesson, pools } from '../lib/some-course.ts'

const at = (name: string, given: Partial<Attempt> = {}): Attempt =>
  attempt({ id: name, question: `pools/${name}`, ...given })
const names = ['q1', 'q2', 'q3', 'q4', 'q5']
const allRight = names.map((name) => at(name, { confidence: 3 }))
const mistake = at('q1', { score: 0, answer: ['own'], confidence: 3 })
const day = sayDay(mistake.at)
const prediction = at('prediction', { score: 0, answer: ['5'] })

const report = (...attempts: readonly Attempt[]) => buildReport(course, attempts)
const head = (...attempts: readonly Attempt[]) => viewHead(report(...attempts), '/').markup
const findings = (...attempts: readonly Attempt[]) => viewFindings(report(...attempts), '/').markup

describe('the head', () => {
  test('says kindly what to do first when there is nothing yet', () => {
    expect(sayTitle(report())).toBe('Nothing here yet')
    expect(head()).toContain('<a class="button" href="/lessons/pools/">Start with belief 1</a>')
  })

  test('counts beliefs in words', () => {
    const twentyFour: CourseIndex = {
      ...course,
      lessons: [pools, ...Array.from({ length: 23 }, (_, index) => lesson({ slug: `l${index}` }))],
    }
    expect(sayTitle(buildReport(twentyFour, allRight))).toBe(
      'One belief tested, twenty-three to go',
    )
    expect(sayTitle(buildReport(twentyFour, [prediction]))).toBe(
      'No beliefs tested, twenty-four to go',
    )
    const two = { ...course, lessons: [pools, { ...pools, slug: 'again' }] }
    expect(sayTitle(buildReport(two, allRight))).toBe('All two beliefs tested')
  })

  test.each<[string, readonly Attempt[]]>([
    ['You have said where you stand on one belief.', [at('belief', { score: 0 })]],
    ['You have begun.', [at('challenge', { score: 0 })]],
    ['You have made one prediction.', [prediction]],
    ['You have begun.', [{ ...prediction, answer: ['5', 'seen'] }]],
    [
      'You have made one prediction and answered one question. You were certain once, and wrong. One thing is worth another look.',
      [prediction, mistake],
    ],
    [
      'You have answered five questions. When you were certain you were right five times in five. Nothing is waiting for another look.',
      allRight,
    ],
    [
      'You have answered five questions. When you were certain you were right four times in five. One thing is worth another look.',
      [mistake, ...allRight.slice(1)],
    ],
    [
      'You have answered two questions. Of two times that you were certain you were never right. Two things are worth another look.',
      [mistake, { ...mistake, id: 'z', question: 'pools/q2' }],
    ],
  ])('says “%s”', (lead, attempts) => {
    expect(sayLead(report(...attempts))).toBe(lead)
  })

  test('sends the reader to mistakes first, then on, and then back', () => {
    expect(head(mistake)).toContain('<a class="button" href="#again">Look at it again</a>')
    expect(head(mistake)).toContain('or go on with belief 1')
    expect(head(prediction)).toContain('Go on with belief 1')
    expect(head(...allRight)).toContain('Every lesson that is out is done. <a href="/">')
  })
})

describe('the findings', () => {
  test('contain no controls, so that they may be redrawn', () => {
    expect(findings(prediction, mistake)).not.toMatch(/<(button|input|select|textarea|details)/)
  })

  test('carry no style attributes, which the content security policy forbids', () => {
    expect(findings(prediction, mistake)).not.toContain('style=')
  })

  test('show every lesson with its state, and link those that are out', () => {
    const markup = findings(...allRight)
    expect(markup).toMatch(/href="\/lessons\/pools\/".*?#s-busted.*?, busted.*?5 of 5/)
    expect(markup).toMatch(/, to come/)
    expect(markup).not.toContain('/lessons/ramps/')
  })

  test('are the map alone as long as nothing is answered', () => {
    expect(findings().match(/<section/g)).toHaveLength(1)
  })

  test('lead to the question that was answered wrong', () => {
    expect(findings(mistake)).toContain('<a href="/lessons/pools/#quiz-pools-q1-prompt">q1</a>')
    expect(findings(mistake)).toContain(`Wrong once, last on ${day}.`)
  })

  test('tell a question that the reader did not know from a mistake', () => {
    const unknown = at('q1', { id: 'later', at: 2000, answer: [], score: 0 })
    expect(findings(mistake, unknown)).toContain('Not known')
    expect(findings(unknown)).toContain(`You did not know, last on ${sayDay(2000)}.`)
    const wrongAgain = { ...mistake, id: 'again', at: 3000 }
    expect(findings(mistake, unknown, wrongAgain)).toContain('Wrong twice,')
  })

  test('name the misconception, its correction, and whether it was mended', () => {
    expect(findings(mistake)).toContain('<q>Own pool.</q><p>One pool.</p>')
    expect(findings(mistake)).toContain('<b>Open:</b> not answered right since.')
    expect(findings(mistake, at('q2', { at: 2000 }))).toContain(
      '<b>Mended:</b> answered right since.',
    )
  })

  test('say how common a misconception is in the answers, how firm, and where to read on', () => {
    const markup = findings(mistake, at('q2', { at: 2000 }))
    expect(markup).toContain('Shown by one of two answers that could. You were certain.')
    expect(markup).toContain(`<a href="/lessons/pools/#quiz-pools-q1-prompt">q1</a>, on ${day}.`)
    expect(markup).toContain('<a href="/misconceptions/#own-pool">')
    expect(findings(mistake)).toContain('Shown by the one answer that could. You were certain.')
  })

  test('tell luck from knowledge, and lead to what was luck', () => {
    const markup = findings(at('q1', { confidence: 0 }), at('q2', { confidence: 3 }))
    expect(markup).toMatch(/<dt>Lucky guess<\/dt>.*q1-prompt">q1<.*<dt>Solid<\/dt><dd>1 question\./)
    expect(markup).not.toContain('q2-prompt')
    expect(markup).not.toContain('Confidently wrong')
  })

  test('say of a number that was put down beside its outcome that it predicts nothing', () => {
    expect(findings({ ...prediction, answer: ['5', 'seen'] })).toContain('already on the page')
    expect(findings(prediction)).not.toContain('already on the page')
  })

  test('draw one mark for each first answer, and say the counts in words', () => {
    const markup = findings(mistake, ...allRight.slice(1))
    expect(markup.match(/class="dot-a"/g)).toHaveLength(4)
    expect(markup.match(/class="dot-b"/g)).toHaveLength(1)
    expect(markup).toContain('Certain: 4 right, 1 wrong.')
  })

  test('keep a prediction that lies beyond the scale on the line', () => {
    const markup = findings(at('prediction', { answer: ['500'] }))
    expect(markup).toContain('500\u00a0%')
    expect(markup).toContain('x1="98.0%"')
  })
})

describe('the words under the calibration', () => {
  const say = (...counts: readonly (readonly [right: number, wrong: number])[]) =>
    sayCalibration(
      counts.map(([right, wrong], step) => ({ confidence: step as 0 | 1 | 2 | 3, right, wrong })),
    )

  test.each([
    [say([1, 1], [0, 0], [0, 0], [0, 0]), /^You have not been certain/],
    [
      say([1, 3], [0, 0], [0, 0], [3, 1]),
      /more often you were right: 25 % .* 75 % .*The open mark/,
    ],
    [say([3, 1], [0, 0], [0, 0], [1, 3]), /^Being certain told you nothing.*The three open marks/],
    [say([1, 0], [0, 0], [0, 0], [2, 0]), /^Whenever you were certain, you were right\.$/],
    [say([0, 0], [0, 0], [0, 0], [1, 1]), /^The open mark at the right is worth more/],
  ])('“%s”', (sentence, expected) => {
    expect(sentence).toMatch(expected)
  })
})

describe('the words about keeping', () => {
  test('say how much there is and how old the last file is', () => {
    expect(sayKept(report(), 0)).toMatch(/^No answers yet\./)
    const kept = sayKept(buildReport(course, [mistake], mistake.at - 1), 1)
    expect(kept).toMatch(/^1 answer, stored.*1 piece of damaged data/)
    expect(kept.endsWith(`Last saved as a file on ${day}; 1 answer since.`)).toBe(true)
  })

  test('say what deleting would delete', () => {
    expect(sayDeletion(2, 0)).toMatchObject({
      question: 'Delete 2 answers?',
      action: 'Delete 2 answers',
    })
    expect(sayDeletion(2, 1).consequence).toContain('1 piece of damaged data')
    expect(sayDeletion(0, 1).question).toBe('Delete what cannot be read?')
  })
})
