import mdx from '@astrojs/mdx'
import { transformerMetaHighlight } from '@shikijs/transformers'
import { defineConfig } from 'astro/config'

/**
 * Shiki writes colours into `style` attributes, which the content security policy forbids.
 * Its theme of custom properties names the kind of each token, so that becomes a class.
 */
const classesInsteadOfStyles = {
  name: 'classes-instead-of-styles',
  pre(node) {
    delete node.properties.style
  },
  span(node) {
    const kind = /token-([\w-]+)\)$/.exec(node.properties.style ?? '')?.[1]
    delete node.properties.style
    if (kind) node.properties.class = `tk-${kind}`
  },
}

/** The parts of a simulation's frame that are fetched when one is first touched. */
const shared =
  /src\/(sims\/(core\/(?!lambda)|frame\/)|sims\/(sim|state|grade)\.ts|jsx\/|lib\/(format|goal)\.ts|components\/lab-form\.ts)/

/** What waits for a touch, in lessons and in the laboratory, with what it fetches modules with. */
const touched = /src\/components\/(sim-lab|load-sim)\.ts|preload-helper/

/** What knows the reader's progress. Many small chunks would be longer than one. */
const kept = /src\/(stores\/|lib\/(attempts|lesson-state|words)\.ts|components\/course-map\.ts)/

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The content security policy allows no inline style and no inline script.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // What all simulations share is one chunk, so each simulation's own code can be weighed.
        output: {
          codeSplitting: {
            groups: [
              { name: 'frame', test: shared },
              { name: 'sim-lab', test: touched },
              { name: 'progress', test: kept },
            ],
          },
        },
      },
    },
  },
  markdown: {
    shikiConfig: {
      theme: 'css-variables',
      transformers: [transformerMetaHighlight({ className: 'marked' }), classesInsteadOfStyles],
    },
  },
  integrations: [mdx()],
})
