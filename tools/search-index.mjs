/**
 * Makes the index that the search asks: lessons from their built pages, everything else entry by
 * entry from the records that the build has left.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** What in a lesson is not its text: notes at figures, controls, tables, and what is only heard. */
const aside = ['svg', 'table', 'sim-lab', '[popover]', '.note', '.vh', 'quiz-question', 'nav']

/** The site has its own input and list, so Pagefind’s are left out. */
const isNeeded = (path) => !/-ui\.|highlight/.test(path)

function expect({ errors, ...result }) {
  if (errors.length > 0) throw new Error(`The search could not be indexed: ${errors.join('; ')}`)
  return result
}

export async function indexSite(directory) {
  const from = join(directory, 'search-records.json')
  const records = JSON.parse(readFileSync(from, 'utf8'))
  const { index } = expect(
    await createIndex({ forceLanguage: 'en', rootSelector: 'main', excludeSelectors: aside }),
  )
  for (const slug of readdirSync(join(directory, 'lessons'))) {
    const content = readFileSync(join(directory, 'lessons', slug, 'index.html'), 'utf8')
    expect(await index.addHTMLFile({ url: `/lessons/${slug}/`, content }))
  }
  for (const { url, kind, title, also = '', content } of records)
    expect(
      await index.addCustomRecord({
        url,
        content,
        language: 'en',
        meta: { title, ...(also && { also }) },
        filters: { kind: [kind] },
      }),
    )
  const { files } = expect(await index.getFiles())
  await close()
  const needed = files.filter(({ path }) => isNeeded(path))
  for (const { path, content } of needed) {
    const to = join(directory, 'pagefind', path)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, content)
  }
  rmSync(from)
  return records.length
}
