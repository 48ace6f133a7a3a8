import { validateXML } from 'xmllint-wasm'

/** A RELAX NG schema that any document fits. */
const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><ref name="any" /></start>
  <define name="any">
    <element>
      <anyName />
      <zeroOrMore>
        <choice>
          <attribute><anyName /></attribute>
          <text />
          <ref name="any" />
        </choice>
      </zeroOrMore>
    </element>
  </define>
</grammar>`

/** What libxml2 finds wrong with the documents: nothing, if all of them are well-formed. */
export async function faultsOf(
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const xml = Object.entries(files).map(([path, contents]) => ({
    fileName: path.replaceAll('/', '-'),
    contents,
  }))
  const { errors } = await validateXML({ xml, schema: anything, extension: 'relaxng' })
  return errors.map(({ rawMessage }) => rawMessage)
}
