/** What a drawing inherits from its parent, unless it says otherwise. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-numeric',
  'font-weight',
  'letter-spacing',
  'paint-order',
  'text-anchor',
  'dominant-baseline',
  'visibility',
]
const strokes = ['stroke-width', 'stroke-dasharray']

/** Looks that are written once and named, as a style sheet for a file that stands alone. */
export interface Sheet {
  /** The class for a look, as declarations; empty for none. */
  nameOf(look: string): string
  /** The class of how an element of a drawing looks on the page now. */
  classOf(element: Element, parent: Element | null): string
  readonly text: string
}

/** `scale` is how much larger the drawing will be shown. */
export function createSheet(scale: number): Sheet {
  const names = new Map<string, string>()

  function nameOf(look: string): string {
    if (look === '') return ''
    const name = names.get(look) ?? `s${names.size + 1}`
    names.set(look, name)
    return name
  }

  return {
    nameOf,
    classOf: (element, parent) => nameOf(describe(element, parent, scale)),
    get text() {
      return [...names].map(([look, name]) => `.${name}{${look}}`).join('\n')
    },
  }
}

function describe(element: Element, parent: Element | null, scale: number): string {
  const style = getComputedStyle(element)
  const above = parent && getComputedStyle(parent)
  const values = new Map<string, string>()
  for (const name of inherited) {
    const value = style.getPropertyValue(name)
    if (value !== above?.getPropertyValue(name)) values.set(name, value)
  }
  if (style.opacity !== '1') values.set('opacity', style.opacity)
  // Outside a page a drawing in a drawing is clipped, unless it says that it is not.
  if (element.localName === 'svg') values.set('overflow', style.overflow)
  // Only what stretches needs strokes that do not, and they do not grow with the drawing either.
  if (element.closest('[preserveAspectRatio=none]') && element.localName !== 'svg') {
    values.set('vector-effect', 'non-scaling-stroke')
    for (const name of strokes)
      values.set(
        name,
        style.getPropertyValue(name).replace(/[\d.]+/g, (number) => String(Number(number) * scale)),
      )
  }
  return [...values].map(([name, value]) => `${name}:${value}`).join(';')
}
