import { readExcerpt } from '../../lib/search.ts'
import type { Entry, Found, Group } from './find.ts'

/** So many of each kind are shown; the rest follow when asked for. */
const shown = 4
/** So many places within a page are named. */
const places = 3

/** A heading, what was found best, and a button for the rest. */
export async function createGroup({ kind, found }: Group, words: string): Promise<Element> {
  const group = create('section')
  const heading = create('h2', kind)
  heading.append(' ', create('span', String(found.length)))
  const list = create('ul')
  const entries = await fetchEntries(found.slice(0, shown))
  const isNamed = ({ meta }: Entry) => meta.title.toLowerCase() === words.toLowerCase()
  // Who writes a name in full wants what has that name, and only then what speaks of it.
  list.append(
    ...entries.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a))).map(createItem),
  )
  group.append(heading, list)
  if (found.length > shown) group.append(createMore(list, found.slice(shown)))
  return group
}

const fetchEntries = (found: readonly Found[]): Promise<readonly Entry[]> =>
  Promise.all(found.map((item) => item.data()))

function createItem({ url, excerpt, content, meta, sub_results }: Entry): Element {
  const item = create('li')
  const text = create('p')
  for (const { text: piece, isMarked } of readExcerpt(excerpt, content))
    text.append(isMarked ? create('mark', piece) : piece)
  item.append(createLink(url, meta.title), text)
  const within = sub_results
    .filter((place) => place.url !== url)
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, places)
  if (within.length > 0) {
    const links = create('ul')
    links.append(...within.map((place) => createPlace(place.url, place.title)))
    item.append(links)
  }
  return item
}

function createPlace(url: string, title: string): Element {
  const item = create('li')
  item.append(createLink(url, title))
  return item
}

/** What follows is added to the list, which keeps what is read and where the keyboard is. */
function createMore(list: Element, rest: readonly Found[]): Element {
  const more = create('button', `${rest.length} more`)
  more.type = 'button'
  more.className = 'text'
  more.addEventListener('click', async () => {
    const items = (await fetchEntries(rest)).map(createItem)
    list.append(...items)
    items[0]!.querySelector('a')!.focus()
    more.remove()
  })
  return more
}

function createLink(url: string, text: string): HTMLAnchorElement {
  const link = create('a', text)
  link.href = url
  return link
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
