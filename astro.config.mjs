import mdx from '@astrojs/mdx'
import { transformerStyleToClass } from '@shikijs/transformers'
import { defineConfig } from 'astro/config'

/** Where the site is deployed. Only canonical links and the like depend on it. */
const site = process.env.SITE_URL ?? 'https://serverless-actually.example'

/** The path under which the site is served: `/` or for example `/courses/serverless/`. */
const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  // The content security policy allows no inline style and no inline script.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx()],
})
