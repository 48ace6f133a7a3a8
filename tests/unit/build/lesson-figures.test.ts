import { describe, expect, test } from 'vitest'
import { checkFigures } from '../../../src/build/lesson-figures.ts'

const file = 'src/content/lessons/01-scaling/01-a-lesson.mdx'
const check = (text: string) => () => {
  checkFigures({ file, text })
}

describe('the gate for figures in a lesson', () => {
  test.each([
    ['A function may run for 15 minutes.', '15 minutes'],
    ['A message holds 256 KB.', '256 KB'],
    ['A message holds 1 MiB at most.', '1 MiB'],
    ['It costs $0.20 for a million.', '$0.20'],
    ['It costs 18 USD a month.', '18 USD'],
    ['It takes 1,200 ms.', '1,200 ms'],
    ['There are 1,000 concurrent executions.', '1,000 concurrent'],
    ['It lets 10,000 a second through.', '10,000 a second'],
    ['The account has 1,000\u00a0places.', '1,000\u00a0places'],
    ['A 29-second timeout.', '29-second'],
    ['**3 GB** is the most.', '3 GB'],
    ['<Corrected>\n\nAt most 6 MB.\n\n</Corrected>', '6 MB'],
    ['<Fact id="some-fact">the limit</Fact> of 512 MB', '512 MB'],
  ])('does not let %j through', (prose, figure) => {
    expect(check(`---\ntitle: A lesson\n---\n\nA sentence.\n${prose}`)).toThrow(
      new RegExp(
        `^${file}:\\d+: the bare figure “${figure.replace('$', '\\$')}” may go stale; take it from the ledger`,
      ),
    )
  })

  test('names the file and the line', () => {
    const text =
      '---\ntitle: A lesson\n---\n\nOne.\n<Given>\n5 MB\n</Given>\nIt waits 20 seconds.\n'
    expect(check(text)).toThrow(
      new Error(
        `${file}:9: the bare figure “20 seconds” may go stale; take it from the ledger with <Fact id>, from a run with <Result measure>, or mark the example’s own with <Given>`,
      ),
    )
  })

  test.each([
    'In 2018 there were three functions, and 24 beliefs.',
    'It takes <Given>400 ms</Given> for each.',
    'It may run for <Fact id="lambda-timeout-max" />.',
    'It lost <Result preset="reporting-burst" measure="lost" digits={0} />.',
    'The flag is `--timeout 30 seconds`.',
    '```yaml\nTimeout: 30 seconds\n```',
    '{/* 30 seconds are enough */}',
    'EC2, S3 and Node.js 24 stay as they are.',
    '---\ntitle: Within 15 minutes\n---\n',
  ])('lets %j through', (text) => {
    expect(check(text)).not.toThrow()
  })

  test('lets a component name its own settings in its texts', () => {
    const task =
      '<Task id="a" goals={[\'burstPerS = 350\']} done="At 350 a second it fits.">\n  Try.\n</Task>'
    expect(check(task)).not.toThrow()
    const rows = "<Fixes rows={[{ values: { limit: 2000 }, cost: '2,000 places, by request.' }]} />"
    expect(check(rows)).not.toThrow()
  })

  test('does not let a component name a figure that it does not set', () => {
    const task = `Text.\n<Task id="a" goals={['burstPerS = 350']} done="Then 980 places are wanted.">\n  Try.\n</Task>`
    expect(check(task)).toThrow(
      new Error(
        `${file}:2: the bare figure “980 places” may go stale; no setting in this component is that figure`,
      ),
    )
  })
})
