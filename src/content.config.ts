import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

/**
 * Lessons are a collection because their bodies are rendered. Their heads, and everything in
 * YAML, are read by `src/build`, whose errors name the file and the line.
 */
const lessons = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: 'src/content/lessons',
    // Numbers order the files, slugs stay: `01-scaling/01-independent-scaling` is `independent-scaling`.
    generateId: ({ entry }) => entry.replace(/^.*\/(\d+-)?/, '').replace(/\.mdx$/, ''),
  }),
})

export const collections = { lessons }
