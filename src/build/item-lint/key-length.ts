import { sides, wordedSets, type Rule } from './item.ts'
import { plain } from './words.ts'

/** Below ten letters, as with figures, a difference tells nothing. */
const least = { share: 1.25, letters: 10 }

/** Who takes care to be exact writes a longer sentence, and readers know it. */
export const keyLength: Rule = (item) =>
  wordedSets(item).flatMap((set) => {
    const { right, wrong } = sides(set)
    const longest = Math.max(...wrong.map(({ text }) => plain(text).length))
    // Among several right ones the shortest: only if all stand out does length give them away.
    const [key] = right.toSorted((a, b) => plain(a.text).length - plain(b.text).length)
    const length = plain(key?.text ?? '').length
    if (!key || length <= least.share * longest || length < longest + least.letters) return []
    const percent = Math.round(100 * (length / longest - 1))
    return {
      path: [...key.path, 'text'],
      problem: `is right and by ${percent} % the longest; shorten it, or say more in a wrong one`,
    }
  })
