import { listWords } from '../lib/format.ts'
import { unknownName } from '../lib/nearest.ts'
import { getArticles, type Claim } from './articles.ts'
import type { Lesson } from './lessons.ts'

type Listing = Pick<Claim, 'id' | 'lessons'>

const allClaims = (): readonly Listing[] => getArticles().flatMap(({ claims }) => claims)

/**
 * Throws one sentence with file and line unless the lesson answers every claim that lists it, and
 * no other. It does so in its text, by `<Claim ids="knape-11">words</Claim>`.
 */
export function checkClaims(
  { slug, file, text }: Pick<Lesson, 'slug' | 'file' | 'text'>,
  claims: readonly Listing[] = allClaims(),
): void {
  const fail = (index: number, sentence: string) =>
    new Error(`${file}:${text.slice(0, index).split('\n').length}: ${sentence}`)

  const named = new Set<string>()
  for (const { index, 1: attributes = '' } of text.matchAll(/<Claim\b([^>]*)>/g)) {
    const ids = /\bids="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).filter(Boolean) ?? []
    if (ids.length === 0)
      throw fail(index, 'a <Claim> names no claim; it does so by ids="…", with spaces between')
    for (const id of ids) {
      const claim = claims.find((known) => known.id === id)
      if (!claim) throw fail(index, unknownName('claim', id, namesOf(claims)).message)
      if (!claim.lessons.includes(slug))
        throw fail(
          index,
          `<Claim> names “${id}”, which does not list the lesson “${slug}”; one of the two is wrong`,
        )
      named.add(id)
    }
  }

  const missing = claims.filter(({ id, lessons }) => lessons.includes(slug) && !named.has(id))
  if (missing.length > 0)
    throw fail(
      Math.max(0, text.indexOf('<ThenAndNow')),
      `the lesson leaves unanswered what lists it: ${listWords(namesOf(missing))}; name each in a <Claim ids="…">`,
    )
}

const namesOf = (claims: readonly Listing[]): readonly string[] => claims.map(({ id }) => id)
