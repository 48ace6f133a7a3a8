import { explanations, type Rule } from './item.ts'
import { likeness, words } from './words.ts'

/** From this share of common words on, two texts are one with a word changed. */
const nearly = 0.75

/** Two wrong answers come from two thoughts; who says the same to both has met neither. */
export const sameFeedback: Rule = (item) => {
  const all = explanations(item)
  return all.flatMap(({ path, text }, index) => {
    const twin = all.slice(0, index).find((other) => likeness(text, other.text) >= nearly)
    if (!twin) return []
    const same = words(text).join(' ') === words(twin.text).join(' ')
    return { path, problem: `says ${same ? '' : 'nearly '}the same as`, as: twin.path }
  })
}
