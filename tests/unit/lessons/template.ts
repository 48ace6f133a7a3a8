import { parseDocument, type ScalarTag } from 'yaml'

/** The functions of CloudFormation that have a short form; what they are given is kept as it is. */
const functions = ['Ref', 'GetAtt', 'Sub', 'ImportValue']
const tags = functions.map((name): ScalarTag => ({
  tag: `!${name}`,
  resolve: (value) => `${name} ${value}`,
}))

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a text as YAML, and as a template where it is one; empty if nothing is. */
export function checkYaml(text: string): readonly string[] {
  const document = parseDocument(text, { customTags: tags })
  const problems = [...document.errors, ...document.warnings].map(({ message }) => message)
  if (problems.length > 0) return problems
  const content: unknown = document.toJS()
  const isTemplate =
    isTree(content) &&
    ['AWSTemplateFormatVersion', 'Transform', 'Resources'].some((name) => name in content)
  return isTemplate ? checkTemplate(content) : []
}

const sections =
  /^(AWSTemplateFormatVersion|Transform|Description|Metadata|Parameters|Mappings|Conditions|Globals|Resources|Outputs)$/

function checkTemplate(template: Tree): readonly string[] {
  const { Resources: resources, Parameters: parameters = {}, Transform: transform } = template
  const strays = Object.keys(template).filter((name) => !sections.test(name))
  if (strays.length > 0) return [`a template has no section “${strays[0]}”`]
  if (!isTree(resources)) return ['a template needs “Resources”']
  const entries = Object.entries(resources)
  // AWS SAM makes resources of its own, and their names begin with those in the template.
  const known = [...Object.keys(resources), ...Object.keys(parameters as Tree), 'AWS::']
  return [
    ...entries.flatMap(([name, resource]) => checkResource(name, resource, transform)),
    ...findReferences(resources)
      .filter((name) => !known.some((start) => name.startsWith(start)))
      .map((name) => `“${name}” is referred to and is neither a resource nor a parameter`),
  ]
}

function checkResource(name: string, resource: unknown, transform: unknown): readonly string[] {
  if (!isTree(resource)) return [`the resource “${name}” is no map`]
  const { Type: type, Properties: properties = {} } = resource
  if (typeof type !== 'string' || !/^(AWS|Custom)::\w+(::\w+)?$/.test(type))
    return [`the resource “${name}” has no “Type” such as AWS::SQS::Queue`]
  if (!isTree(properties)) return [`the “Properties” of “${name}” are no map`]
  if (type.startsWith('AWS::Serverless::') && transform !== 'AWS::Serverless-2016-10-31')
    return [`“${name}” is a resource of AWS SAM, and the template has no “Transform” for it`]
  return []
}

/** The names behind `!Ref` and `!GetAtt`, and those in the braces of `!Sub`. */
function findReferences(value: unknown): readonly string[] {
  if (typeof value !== 'string')
    return value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(findReferences)
      : []
  const [, name, given = ''] = /^(Ref|GetAtt|Sub) (.*)$/s.exec(value) ?? []
  if (name === 'Sub')
    return [...given.matchAll(/\$\{([\w:]+)[^}]*\}/g)].map(([, inside]) => inside!)
  return name ? [given.split('.')[0]!] : []
}
