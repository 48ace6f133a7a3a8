import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri'
import { link } from './paths.ts'

const noHtml = defineMdastPlugin({
  name: 'no-html',
  html({ value }) {
    throw new Error(`the HTML “${value}” has no place here; code belongs between backticks`)
  },
})

/** Looks at what became of the Markdown, because a link can be written in several ways. */
const safeElements = defineHastPlugin({
  name: 'safe-elements',
  element: [
    {
      filter: ['img'],
      visit({ properties }) {
        throw new Error(
          `the image “${properties['src']}” has no place here; a figure belongs into the lesson`,
        )
      },
    },
    {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties['href'])
        if (href.startsWith('/')) context.setProperty(node, 'href', link(href))
        else if (!/^(https:\/\/|#)/.test(href))
          throw new Error(`the link “${href}” leads nowhere; links begin with https://, / or #`)
      },
    },
  ],
})

/** Markdown as HTML. Throws a sentence about HTML, images and links that it does not let through. */
export const renderMarkdown = (text: string): string =>
  markdownToHtml(text, {
    mdastPlugins: [noHtml],
    hastPlugins: [safeElements],
    features: {
      smartPunctuation: { dashes: false },
      frontmatter: false,
      gfm: { footnotes: false },
    },
  }).html.trim()

/** Markdown of one paragraph as HTML without the paragraph, for labels. */
export function renderInline(text: string): string {
  const [, inline] = /^<p>(.*)<\/p>$/s.exec(renderMarkdown(text)) ?? []
  if (inline === undefined || /<\/?p>/.test(inline))
    throw new Error('it stands in a label, where one paragraph of text belongs')
  return inline
}
