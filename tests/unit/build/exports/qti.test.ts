import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../../src/build/exports/html.ts'
import { qti } from '../../../../src/build/exports/qti/index.tsx'
import { mark, type Question } from '../../../../src/quiz/index.ts'
import { all, only, parseXml, respond, type Node, type Responses } from './qti-engine.ts'
import { items, question } from './some-items.ts'
import { faultsOf } from './well-formed.ts'

const files = qti.write(items)
const item = (name: string): Node => parseXml(files[`items/ferry.${name}.xml`]!)
const identifiers = (nodes: readonly Node[]) =>
  nodes.map(({ attributes }) => attributes['identifier'])

/** What this course gives for an answer, and the explanations that it shows for it. */
const here = (name: string, answer: readonly string[]) =>
  mark(question(name).marking, answer, { measure: () => ({}) })

/** The items as they are marked here and there, with the answer as each side has it. */
const sides: Readonly<
  Record<
    string,
    fc.Arbitrary<{ readonly answer: readonly string[]; readonly responses: Responses }>
  >
> = {
  'empty-booking': one('empty-booking'),
  awkward: one('awkward'),
  leak: one('leak'),
  way: one('way'),
  'who-waits': fc
    .subarray(idsOf('who-waits'))
    .map((answer) => ({ answer, responses: { RESPONSE: answer } })),
  'share-left': number(),
  'near-by': number(),
  crossing: fc
    .shuffledSubarray(['book', 'board', 'sail', 'land'], { minLength: 4 })
    .map((answer) => ({ answer, responses: { RESPONSE: answer } })),
  'who-is-who': fc
    .record({ booking: category(), paint: category(), crowd: category() })
    .map((places) => ({
      answer: Object.entries(places).map((pair) => pair.join('=')),
      responses: {
        RESPONSE: Object.entries(places).map(([id, place]) => `item.${id} category.${place}`),
      },
    })),
  tally: fc
    .constantFrom('7', '3', '9', '12', 'nothing')
    .map((text) => ({ answer: [text], responses: { RESPONSE: [text] } })),
  'sold-out': fc
    .tuple(fc.constantFrom(...tier('statements')), fc.constantFrom(...tier('reasons')))
    .map(([statement, reason]) => ({
      answer: [`statement=${statement}`, `reason=${reason}`],
      responses: { STATEMENT: [statement], REASON: [reason] },
    })),
}

function idsOf(name: string): string[] {
  const marking = question(name).marking
  const options =
    'options' in marking ? marking.options : 'candidates' in marking ? marking.candidates : []
  return options.map(({ id }) => id)
}
function one(name: string) {
  return fc
    .constantFrom(...idsOf(name))
    .map((id) => ({ answer: [id], responses: { RESPONSE: [id] } }))
}
function category() {
  return fc.constantFrom('takes', 'waits', 'neither')
}
function number() {
  const edges = fc.constantFrom(
    45,
    55,
    44.9,
    10,
    9,
    90,
    89,
    252,
    253,
    500,
    490,
    510,
    511,
    100,
    101.5,
  )
  return fc
    .oneof(edges, fc.integer({ min: -5, max: 600 }))
    .map((value) => ({ answer: [String(value)], responses: { RESPONSE: [String(value)] } }))
}
function tier(name: 'statements' | 'reasons'): readonly string[] {
  const marking = question('sold-out').marking as Extract<Question, { kind: 'two-tier' }>
  return marking[name].map(({ id }) => id)
}

/** The words of a piece of feedback, in one line. */
const shown = (root: Node, id: string): string =>
  all(root, 'modalFeedback')
    .find(({ attributes }) => attributes['identifier'] === id)!
    .text.replace(/\s+/g, ' ')
    .trim()

describe('QTI 2.1', () => {
  test('is well-formed, item by item and in its manifest', async () => {
    expect(await faultsOf(files)).toEqual([])
    expect(await faultsOf({ 'broken.xml': '<p>one<br></p>' })).not.toEqual([])
  })

  test('names every item in the manifest, at the place where it is', () => {
    const manifest = parseXml(files['imsmanifest.xml']!)
    const resources = all(manifest, 'resource')
    expect(resources.map(({ attributes }) => attributes['href'])).toEqual(
      items.map(({ id }) => `items/${id.replace('/', '.')}.xml`),
    )
    for (const { attributes, children } of resources) {
      const { href = '', identifier, type } = attributes
      expect(type).toBe('imsqti_item_xmlv2p1')
      expect(children[0]!.attributes['href']).toBe(href)
      expect(parseXml(files[href]!).attributes['identifier']).toBe(identifier)
    }
    expect(new Set(identifiers(resources)).size).toBe(resources.length)
  })

  test.each(items.map(({ id }) => id.split('/')[1]!))(
    '“%s” refers to nothing that it has not',
    (name) => {
      const root = item(name)
      const responses = identifiers(all(root, 'responseDeclaration'))
      const choices = identifiers([
        ...all(root, 'simpleChoice'),
        ...all(root, 'simpleAssociableChoice'),
      ])
      expect(new Set(choices).size).toBe(choices.length)
      const asked = [
        'choiceInteraction',
        'orderInteraction',
        'matchInteraction',
        'textEntryInteraction',
      ]
        .flatMap((kind) => all(root, kind))
        .map(({ attributes }) => attributes['responseIdentifier'])
      expect(asked).toEqual(responses)

      const right = all(root, 'correctResponse').flatMap((node) => all(node, 'value'))
      if (choices.length > 0)
        for (const { text } of right)
          for (const id of text.split(' ')) expect(choices).toContain(id)

      const shown = identifiers(all(root, 'modalFeedback'))
      const told = all(root, 'setOutcomeValue')
        .filter(({ attributes }) => attributes['identifier'] === 'FEEDBACK')
        .map((node) => only(node, 'baseValue').text)
      expect(new Set(shown).size).toBe(shown.length)
      expect([...new Set(told)].toSorted()).toEqual(shown.toSorted())
      for (const id of [...responses, ...choices, ...shown])
        expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
    },
  )

  test.each(Object.keys(sides))('“%s” scores every answer as the course does', (name) => {
    const root = item(name)
    fc.assert(
      fc.property(sides[name]!, ({ answer, responses }) => {
        expect(respond(root, responses).score).toBeCloseTo(here(name, answer).score, 9)
      }),
    )
  })

  test.each(Object.keys(sides))('“%s” tells the same of every answer as the course', (name) => {
    const root = item(name)
    const { pieces, marking } = question(name)
    // What is wrong at the place of a fault is told to everybody, so it is in the explanation.
    const isEverybodys = (id: string) =>
      marking.kind === 'fault' && marking.candidates.some((one) => one.correct && one.id === id)
    fc.assert(
      fc.property(sides[name]!, ({ answer, responses }) => {
        const { told } = respond(root, responses)
        expect(told.at(-1)).toBe('explanation')
        const texts = told.slice(0, -1).map((id) => shown(root, id))
        const wanted = here(name, answer)
          .feedback.filter((own) => !isEverybodys(own.replace('chosen:', '')))
          .flatMap((own) => pieces.find((piece) => piece.name.split(' ').includes(own)) ?? [])
          .map(({ html }) => plainText(html))
        expect(texts.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })

  test('gives nothing to nobody who answers nothing', () => {
    for (const name of Object.keys(sides)) expect(respond(item(name), {}).score).toBe(0)
  })

  test('has the texts of the page, with code as it is written', () => {
    expect(only(item('awkward'), 'pre').text).toContain('if (a.b < 2 && a.b > 0) print("->", a)\n')
    expect(files['items/ferry.awkward.xml']).toContain(
      '<a href="https://example.org/?a=1&amp;b=2">',
    )
  })
})
