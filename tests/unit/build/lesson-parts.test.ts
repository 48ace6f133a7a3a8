import { describe, expect, test } from 'vitest'
import { checkParts } from '../../../src/build/lesson-parts.ts'

const file = 'src/content/lessons/01-scaling/01-a-lesson.mdx'
const whole = `---
title: A lesson
---

<Belief>Reasonable.</Belief>
<Prediction title="Number">A scenario.</Prediction>
<Experiment title="Run">
  <Task id="a">One</Task>
  <Task id="b">Two</Task>
  <Task id="c">Three</Task>
</Experiment>
<Reason title="Why">
<TrueWhen>Sometimes.</TrueWhen>
<Corrected>So it is.</Corrected>
</Reason>
<ThenAndNow title="Then">Before.</ThenAndNow>
<Fix title="Fix">
<Challenge title="Do it">Now.</Challenge>
</Fix>
<Quiz />
<Monday title="Monday">
<Credits>Thanks.</Credits>
</Monday>
<Facilitator minutes={20} vote="Which?">Talk.</Facilitator>
`
const check = (text: string) => () => checkParts({ file, text })

describe('a lesson', () => {
  test('passes with its nine parts in order', () => {
    expect(check(whole)).not.toThrow()
  })

  test.each([
    [
      whole.replace(/<Quiz \/>\n/, ''),
      `${file}:20: the lesson has no <Quiz>; it belongs after <Fix>, at the beginning of a line`,
    ],
    [
      whole.replace(/<Belief>.*\n/, ''),
      `${file}:5: the lesson has no <Belief>; it belongs at the start, at the beginning of a line`,
    ],
    [
      whole.replace(/<Facilitator.*\n/, ''),
      `${file}:24: the lesson has no <Facilitator>; it belongs after <Monday>, at the beginning of a line`,
    ],
    [
      whole.replace('<Quiz />\n', '').replace('<Fix title', '<Quiz />\n<Fix title'),
      `${file}:18: <Fix> is out of place; it belongs after <ThenAndNow>`,
    ],
    [
      whole + '<Sim name="pool" />\n',
      `${file}:25: <Sim> stands outside the nine parts; move it into one of them`,
    ],
    [
      whole.replace('  <Task id="c">Three</Task>\n', ''),
      `${file}:7: <Experiment> contains <Task> 2 times, where 3 to 6 belong`,
    ],
    [
      whole.replace('<TrueWhen>Sometimes.</TrueWhen>\n', ''),
      `${file}:12: <Reason> contains <TrueWhen> 0 times, where 1 belong`,
    ],
    [
      whole.replace('<Challenge title="Do it">Now.</Challenge>\n', ''),
      `${file}:17: <Fix> contains <Challenge> 0 times, where 1 belong`,
    ],
  ])('stops the build when a part is missing or out of place (%#)', (text, sentence) => {
    expect(check(text)).toThrow(new Error(sentence))
  })
})
