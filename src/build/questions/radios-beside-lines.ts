import type { classesInsteadOfStyles } from '../code-classes.ts'

type Transformer = typeof classesInsteadOfStyles
type Line = Parameters<NonNullable<Transformer['line']>>[0]

/** Makes lines of highlighted code choices of a form: each becomes a label with a radio button. */
export const radiosBesideLines = (
  lines: readonly { readonly id: string; readonly line: number }[],
): Transformer => ({
  name: 'radios-beside-lines',
  line(node, number) {
    const candidate = lines.find(({ line }) => line === number)
    if (!candidate) return
    const element = (
      tagName: string,
      properties: Line['properties'],
      children: Line['children'],
    ): Line => ({ type: 'element', tagName, properties, children })
    const said = element('span', { class: 'vh' }, [{ type: 'text', value: `Line ${number}: ` }])
    const radio = element(
      'input',
      { type: 'radio', name: 'answer', value: candidate.id, autocomplete: 'off' },
      [],
    )
    const tag = element('span', { class: 'tag', hidden: true }, [])
    node.properties['data-mark'] = ''
    node.children = [element('label', {}, [radio, said, ...node.children, tag])]
  },
})
