import type { ShikiConfig } from 'astro'

type Transformer = NonNullable<ShikiConfig['transformers']>[number]

/**
 * Shiki writes colours into `style` attributes, which the content security policy forbids.
 * Its theme of custom properties names the kind of each token, so that becomes a class.
 */
export const classesInsteadOfStyles: Transformer = {
  name: 'classes-instead-of-styles',
  pre(node) {
    delete node.properties['style']
  },
  span(node) {
    const kind = /token-([\w-]+)\)$/.exec(String(node.properties['style'] ?? ''))?.[1]
    delete node.properties['style']
    if (kind) node.properties['class'] = `tk-${kind}`
  },
}
