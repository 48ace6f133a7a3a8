/** The build’s own HTML, which comes from Markdown, made fit to leave the site. */

const anchor = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs

/** Links of the site lead to it where it stands; without an address, their words remain. */
export function settleLinks(html: string, absolute: (href: string) => string | undefined): string {
  return html.replace(anchor, (whole, href: string, words: string) => {
    if (href.startsWith('https:')) return whole
    const address = absolute(href)
    return address === undefined ? words : `<a href="${address}">${words}</a>`
  })
}

export const hasOwnLinks = (html: string): boolean =>
  [...html.matchAll(anchor)].some(([, href = '']) => !href.startsWith('https:'))

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The words alone, in one line. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The same as XML, with the elements and attributes that QTI knows. Of attributes only addresses
 * matter to a reader; what is struck out, and boxes of a list, QTI has no elements for.
 */
export const toXhtml = (html: string): string =>
  html
    .replace(/<input[^>]*>/g, '')
    .replace(/<(\/?)del>/g, '<$1span>')
    .replace(/<([a-z]\w*)((?:\s[^>]*)?)>/g, (_, tag: string, rest: string) => {
      const [href = ''] = / href="[^"]*"/.exec(rest) ?? []
      return `<${tag}${href}${tag === 'br' || tag === 'hr' ? '/' : ''}>`
    })
