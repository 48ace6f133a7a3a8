import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { transformerMetaHighlight } from '@shikijs/transformers'
import { defineConfig } from 'astro/config'
import { classesInsteadOfStyles } from './src/build/code-classes.ts'

/** What most simulations share; it is fetched when one is first touched. */
const shared =
  /src\/(sims\/(core\/(?!lambda|growth|client|poisson|region)|frame\/(?!hatch))|sims\/(sim|state|grade)\.ts|jsx\/|lib\/format\.ts|components\/(lab-form|load-sim)\.ts)/

/** What waits for a touch, in lessons and in the laboratory, with what it fetches modules with. */
const touched = /src\/components\/sim-lab\.ts|preload-helper/

/** What knows the reader's progress. Many small chunks would be longer than one. */
const kept = /src\/(stores\/|lib\/(attempts|lesson-state|words)\.ts|components\/course-map\.ts)/

/** What numbers and goals are read with: for predictions, tasks, challenges and questions alike. */
const reading = /src\/(lib\/goal|quiz\/(parse-number|units))\.ts/

/** What marks answers and shows the marks, fetched with the first question that is touched. */
const marking =
  /src\/(components\/questions\/(live-question|question-|extras|order-|predict-)|quiz\/|lib\/(hints|variant)\.ts)/

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
              { name: 'sim-lab', test: touched, priority: 1 },
              { name: 'progress', test: kept },
              { name: 'reading', test: reading, priority: 1 },
              { name: 'questions', test: marking },
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
  // A list of pages needs addresses in full. The page of styles is for authors.
  integrations: [
    mdx(),
    ...(process.env.SITE_URL ? [sitemap({ filter: (page) => !page.endsWith('/style/') })] : []),
  ],
})
