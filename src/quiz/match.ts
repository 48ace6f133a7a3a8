import type { BaseQuestion, Kind } from './kind.ts'

/** Things to sort into categories. Answered as `<item>=<category>`. */
export interface Match extends BaseQuestion {
  readonly kind: 'match'
  readonly categories: readonly string[]
  readonly items: readonly { readonly id: string; readonly in: string }[]
}

/** Each item counts by itself. */
export const match: Kind<Match> = {
  mark({ categories, items }, answer) {
    const chosen = items.map(({ id }) =>
      categories.find((category) => answer.includes(`${id}=${category}`)),
    )
    const right = items.filter((item, index) => chosen[index] === item.in).length
    const missing = chosen.filter((category) => category === undefined).length
    return {
      score: items.length === 0 ? 0 : right / items.length,
      feedback: items.flatMap((item, index) => {
        const category = chosen[index]
        return category === undefined || category === item.in ? [] : `chosen:${item.id}=${category}`
      }),
      right: items.map((item) => `${item.id}=${item.in}`),
      keeps: true,
      ...(missing > 0 && { ask: `${missing} of ${items.length} have no place yet.` }),
    }
  },
}
