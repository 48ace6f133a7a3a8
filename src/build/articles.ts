import { z } from 'astro/zod'
import { unknownName } from '../lib/nearest.ts'
import { address, id, text } from './schema.ts'
import { fields, readEntries } from './yaml.ts'

const schema = fields('article', {
  title: text,
  author: text,
  publisher: text,
  year: z.int(),
  url: address.optional(),
  claims: z.array(
    fields('claim', {
      id,
      claim: text,
      verdict: z.enum(['holds', 'changed', 'wrong', 'opinion']),
      lessons: z.array(id).min(1),
      facts: z.array(id),
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
  throw unknownName(
    'article',
    id,
    articles.map((known) => known.id),
  )
}
