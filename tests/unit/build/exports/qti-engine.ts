import { XMLParser } from 'fast-xml-parser'

/**
 * As much of a QTI engine as the exported items need, written from the specification’s account of
 * response processing and knowing nothing of the exporter. Null is an empty list.
 */

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
})

type Raw = Readonly<Record<string, unknown>>

function toNode(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@')!
  if (name === '#text') return { name, attributes: {}, children: [], text: String(raw[name]) }
  const children = (raw[name] as readonly Raw[]).map(toNode)
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: children.filter((child) => child.name !== '#text'),
    text: children.map((child) => child.text).join(''),
  }
}

/** The root element of a document. */
export const parseXml = (xml: string): Node =>
  (parser.parse(xml) as readonly Raw[]).map(toNode).find(({ name }) => name !== '?xml')!

export const all = (node: Node, name: string): readonly Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

export const only = (node: Node, name: string): Node => {
  const [first, ...rest] = all(node, name)
  if (!first || rest.length > 0) throw new Error(`${rest.length + Number(!!first)} of ${name}`)
  return first
}

/** A list for responses of several values and outcomes; a single value is a list of one. */
type Value = readonly string[]
export type Responses = Readonly<Record<string, Value>>

/** What an item says of responses: the score, and the names of what is shown. */
export function respond(item: Node, responses: Responses) {
  const outcomes: Record<string, Value> = { SCORE: ['0'], FEEDBACK: [] }
  for (const rule of only(item, 'responseProcessing').children) carryOut(rule)
  return { score: Number(outcomes['SCORE']![0]), told: outcomes['FEEDBACK']! }

  function carryOut(rule: Node): void {
    if (rule.name === 'setOutcomeValue') {
      outcomes[rule.attributes['identifier']!] = evaluate(rule.children[0]!)
      return
    }
    if (rule.name !== 'responseCondition') throw new Error(`no rule ${rule.name}`)
    const branch = rule.children.find(
      ({ name, children }) => name === 'responseElse' || isTrue(children[0]!),
    )
    if (!branch) return
    const rules = branch.name === 'responseElse' ? branch.children : branch.children.slice(1)
    for (const own of rules) carryOut(own)
  }

  function isTrue(node: Node): boolean {
    return evaluate(node)[0] === 'true'
  }

  function declared(name: string): Node {
    return all(item, 'responseDeclaration').find(
      ({ attributes }) => attributes['identifier'] === name,
    )!
  }

  function evaluate({ name, attributes, children, text }: Node): Value {
    const [first, second] = children
    const truth = (holds: boolean): Value => [String(holds)]
    const numbers = () => children.map((child) => Number(evaluate(child)[0]))
    switch (name) {
      case 'baseValue':
        return [text]
      case 'variable':
        return responses[attributes['identifier']!] ?? outcomes[attributes['identifier']!] ?? []
      case 'correct':
        return all(declared(attributes['identifier']!), 'value').map((value) => value.text)
      case 'multiple':
        return children.flatMap(evaluate)
      case 'sum':
        return [String(numbers().reduce((total, value) => total + value, 0))]
      case 'index':
        return evaluate(first!).slice(Number(attributes['n']) - 1, Number(attributes['n']))
      case 'isNull':
        return truth(evaluate(first!).length === 0)
      case 'not':
        return truth(!isTrue(first!))
      case 'and':
        return truth(children.every(isTrue))
      case 'or':
        return truth(children.some(isTrue))
      case 'match':
        return truth(
          evaluate(first!).length > 0 &&
            evaluate(first!).join(' | ') === evaluate(second!).join(' | '),
        )
      case 'member':
        return truth(evaluate(second!).includes(evaluate(first!)[0]!))
      case 'stringMatch':
        return truth(
          evaluate(first!).join('').toLowerCase() === evaluate(second!).join('').toLowerCase(),
        )
      case 'gte':
        return truth(numbers()[0]! >= numbers()[1]!)
      case 'lte':
        return truth(numbers()[0]! <= numbers()[1]!)
      case 'lt':
        return truth(numbers()[0]! < numbers()[1]!)
      case 'mapResponse':
        return mapResponse(attributes['identifier']!)
      default:
        throw new Error(`no expression ${name}`)
    }
  }

  function mapResponse(name: string): Value {
    const { attributes, children } = only(declared(name), 'mapping')
    const worth = (value: string) =>
      children.find((entry) => entry.attributes['mapKey'] === value)?.attributes['mappedValue'] ??
      attributes['defaultValue']!
    const sum = responses[name]!.reduce((total, value) => total + Number(worth(value)), 0)
    const { lowerBound, upperBound } = attributes
    return [String(Math.min(Number(upperBound), Math.max(Number(lowerBound), sum)))]
  }
}
