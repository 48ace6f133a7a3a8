import { z } from 'astro/zod'
import { suggest } from '../lib/nearest.ts'
import { fields, readEntries } from './yaml.ts'

const schema = fields('article', {
  title: z.string().min(1),
  author: z.string().min(1),
  publisher: z.string().min(1),
  year: z.int(),
  url: z.url().optional(),
  claims: z.array(
    fields('claim', {
      id: z.string().min(1),
      claim: z.string().min(1),
      verdict: z.enum(['holds', 'changed', 'wrong', 'opinion']),
      lessons: z.array(z.string()).min(1),
      facts: z.array(z.string()),
    }),
  ),
})

const files = import.meta.glob<string>('../content/articles/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The source articles with their claims and what became of them. The file's name is the id. */
const articles = readEntries({ files, schema, noun: 'article' }).map((entry) => ({
  id: entry.name,
  ...entry.data,
}))

/** Throws a sentence with the nearest ids if there is no such article. */
export function getArticle(id: string) {
  const article = articles.find((candidate) => candidate.id === id)
  if (article) return article
  throw new Error(
    `no article “${id}”; ${suggest(
      id,
      articles.map((known) => known.id),
    )}`,
  )
}
