import { describe, expect, test } from 'vitest'
import { answer } from '../../../../src/build/exports/index.ts'
import { read } from '../../../../src/build/exports/read.ts'
import { question, questions } from './some-items.ts'

const ask = (line: string) => answer(line === '' ? [] : line.split(' '), () => questions)

describe('the command that writes quizzes for other systems', () => {
  test.each([
    ['gift', 'serverless-actually.gift'],
    ['moodle', 'serverless-actually.xml'],
    ['qti', 'imsmanifest.xml'],
  ])('writes %s into a folder of its own, and what is lost beside it', (format, file) => {
    const { status, files, text } = ask(format)
    expect(status).toBe(0)
    expect(Object.keys(files)).toContain(`exports/${format}/${file}`)
    expect(text).toContain(files[`exports/${format}/left-out.txt`])
  })

  test('writes where it is told to', () => {
    expect(Object.keys(ask('gift --out some/where/').files)).toEqual([
      'some/where/serverless-actually.gift',
      'some/where/left-out.txt',
    ])
  })

  test.each(['gift', 'moodle', 'qti'])(
    'accounts for every item: %s has it, or names it',
    (format) => {
      const { files, text } = ask(format)
      const { 'left-out.txt': losses, ...written } = Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path.split('/').at(-1)!, content]),
      )
      for (const { marking, title } of questions) {
        const isLeftOut = ['operate', 'predict'].includes(marking.kind)
        expect(losses!.includes(`  ${marking.id} (${marking.kind}): `)).toBe(isLeftOut)
        const name = marking.id.replace('/', format === 'qti' ? '.' : '/')
        const isWritten =
          Object.keys(written).includes(`${name}.xml`) ||
          Object.values(written).some((content) => content.includes(name))
        expect({ title, isWritten }).toEqual({ title, isWritten: !isLeftOut })
      }
      expect(text).toMatch(/^\d+ of \d+ items written to /)
    },
  )

  test('names what a format cannot take, with the items that it concerns', () => {
    const { text } = ask('gift')
    expect(text).toContain('  ferry/clear-quay (operate): the reader operates a simulation\n')
    expect(text).toContain(
      'Lost or changed in every item:\n  how sure the reader is is not asked\n',
    )
    expect(text).toMatch(/, links to the course are left out; .*:\n {2}ferry\/empty-booking\n/)
    expect(text).toMatch(/statement and reason are two items, .*:\n {2}ferry\/sold-out\n/)
  })

  test('loses fewer things where a format takes more', () => {
    const lossesOf = (format: string) => ask(format).text.match(/^In \d+ items?, .*$/gm) ?? []
    expect(lossesOf('qti').length).toBeLessThan(lossesOf('moodle').length)
    expect(ask('qti').text).toContain('the misconceptions behind the wrong answers are not named')
  })

  test.each([
    ['', 'usage: npm run export -- gift|moodle|qti'],
    ['scorm', 'there is no format “scorm”; '],
    ['constructor', 'there is no format “constructor”; '],
    ['gift twice', '“twice” is one word too many'],
    ['gift --lessons x', 'there is no option “--lessons”; did you mean “--lesson”?'],
    ['gift --out', 'the option “--out” has no value'],
    ['gift --site example.org', 'the option “--site” is “example.org”, where an address'],
  ])('refuses “%s” with a sentence and status 2, and writes nothing', (line, sentence) => {
    const { status, problem, files } = ask(line)
    expect({ status, files }).toEqual({ status: 2, files: {} })
    expect(problem).toContain(sentence)
  })

  test('refuses a lesson that is not there', () => {
    expect(answer(['gift', '--lesson', 'independent-scalling']).problem).toBe(
      'there is no lesson “independent-scalling”; did you mean “independent-scaling”?\n',
    )
  })
})

describe('links', () => {
  const explanation = (site?: string) => {
    const found = read(question('empty-booking'), site)
    return 'task' in found ? found.explanation : ''
  }

  test('of the course keep their words where it has no address', () => {
    expect(explanation()).toContain('See the timetable.')
    expect(explanation()).not.toContain('See it run')
  })

  test('of the course lead to where it stands, as runs of the simulation do', () => {
    const markup = explanation('https://example.org/course/')
    expect(markup).toContain('<a href="https://example.org/course/timetable/">the timetable</a>')
    expect(markup).toContain('<a href="https://example.org/course/lessons/ferry/#sim=ferry')
  })

  test('to elsewhere stay as they are', () => {
    const found = read(question('awkward'))
    expect(JSON.stringify(found)).toContain('https://example.org/?a=1&amp;b=2')
  })
})

describe('a title, which says what there is to learn,', () => {
  test('stands in the explanation, and not where it would give the answer away', () => {
    for (const format of ['gift', 'moodle', 'qti']) {
      const content = Object.values(ask(format).files).join('\n')
      const [title] = ['A booking holds a place whether used or not']
      expect(content.split(title!).length).toBe(2)
      expect(content).toMatch(/(&lt;|<)strong(&gt;|>)A booking holds a place whether used or not/)
    }
  })
})
