import { Html } from './html.ts'

/** What may stand between two tags. `false`, `null` and `undefined` draw nothing. */
export type Child = Html | string | number | false | null | undefined | readonly Child[]

type Attribute = string | number | boolean | null | undefined
type Component = (props: never) => Html
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child }

/** Makes markup from an element. Every text and every attribute value is escaped. */
export function jsx(tag: string | Component, { children, ...attributes }: Props): Html {
  if (typeof tag === 'function') return tag({ ...attributes, children } as never)
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return new Html(empty.has(tag) ? open : `${open}${render(children)}</${tag}>`)
}

export { jsx as jsxs }

export function Fragment({ children }: { readonly children?: Child }): Html {
  return new Html(render(children))
}

/** Elements that HTML closes by itself. SVG has none: an unclosed `rect` swallows the next. */
const empty = new Set(['br', 'hr', 'img', 'input'])

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char]!)

function attribute([name, value]: [string, unknown]): string {
  if (value === false || value === null || value === undefined) return ''
  return value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
}

function render(child: Child): string {
  if (child === false || child === null || child === undefined) return ''
  if (Array.isArray(child)) return child.map(render).join('')
  return child instanceof Html ? child.markup : escape(String(child))
}

export declare namespace JSX {
  type Element = Html
  type ElementType = string | Component
  interface ElementChildrenAttribute {
    children: unknown
  }
  interface IntrinsicElements {
    [tag: string]: { readonly [name: string]: Attribute | Child }
  }
}
