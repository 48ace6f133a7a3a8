import type { Html } from '../../../jsx/html.ts'
import { commonLosses, pick, words, type ByShape, type Format } from '../format.ts'
import type { Portable } from '../portable.ts'
import { choose } from './choose.tsx'
import { markup, type Parts } from './parts.tsx'
import { order, sort } from './placed.tsx'
import { identifier, tell } from './rules.tsx'
import { twoTier } from './two-tier.tsx'
import { askNumber, askText } from './typed.tsx'

/** QTI 2.1: a file for each item, and a manifest. Zipped as they are, they make a package. */
export const qti: Format = {
  always: [words.sure, words.misconceptions],
  losses: (item) => [
    ...(item.task.shape === 'text' ? [words.typed] : []),
    ...(item.hints.length > 0 ? [words.hints] : []),
    ...commonLosses(item),
  ],
  write: (items) => ({
    'imsmanifest.xml': document(<Manifest items={items} />),
    ...Object.fromEntries(
      items.map((item) => [pathOf(item), document(<Item item={item} parts={pick(parts, item)} />)]),
    ),
  }),
}

const parts: ByShape<Parts> = {
  choose: (_, task) => choose(task),
  number: (_, task) => askNumber(task),
  text: (_, task) => askText(task),
  sort: (_, task) => sort(task),
  order: (_, task) => order(task),
  'two-tier': (_, task) => twoTier(task),
}

const document = (root: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

const nameOf = ({ id }: Portable): string => identifier(id)
const pathOf = (item: Portable): string => `items/${nameOf(item)}.xml`

const instance = 'http://www.w3.org/2001/XMLSchema-instance'
const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1'

const Item = ({ item, parts: own }: { readonly item: Portable; readonly parts: Parts }) => (
  <assessmentItem
    xmlns={namespace}
    xmlns:xsi={instance}
    xsi:schemaLocation={`${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`}
    identifier={nameOf(item)}
    title={item.id}
    adaptive="false"
    timeDependent="false"
    xml:lang="en-GB"
  >
    {own.declarations}
    <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1">
      <defaultValue>
        <value>0</value>
      </defaultValue>
    </outcomeDeclaration>
    <outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier" />
    <itemBody>
      <div>{markup(item.prompt)}</div>
      {own.body}
    </itemBody>
    <responseProcessing>
      {own.rules}
      {tell('explanation')}
    </responseProcessing>
    {[...own.feedback, { name: 'explanation', html: item.explanation }].map(({ name, html }) => (
      <modalFeedback outcomeIdentifier="FEEDBACK" identifier={name} showHide="show">
        {markup(html)}
      </modalFeedback>
    ))}
  </assessmentItem>
)

const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1'

const Manifest = ({ items }: { readonly items: readonly Portable[] }) => (
  <manifest xmlns={packaging} identifier="serverless-actually">
    <metadata>
      <schema>QTIv2.1 Package</schema>
      <schemaversion>1.0.0</schemaversion>
    </metadata>
    <organizations />
    <resources>
      {items.map((item) => (
        <resource identifier={nameOf(item)} type="imsqti_item_xmlv2p1" href={pathOf(item)}>
          <file href={pathOf(item)} />
        </resource>
      ))}
    </resources>
  </manifest>
)
