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

/** @param {{ name: string, facadeModuleId?: string | null }} chunk */
function nameChunk({ facadeModuleId }) {
  const simulation = /\/sims\/([\w-]+)\/index\.ts$/.exec(facadeModuleId ?? '')?.[1]
  return simulation ? `assets/sim-of-${simulation}.[hash].js` : 'assets/[name].[hash].js'
}

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
      // Simulations can be told apart in the built site: their size has a budget of its own.
      rolldownOptions: { output: { chunkFileNames: nameChunk } },
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
