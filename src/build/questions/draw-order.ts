import { createRandom } from '../../sims/core/random.ts'

/** In an order drawn from the name: the same for everyone, and none that an author has chosen. */
export function drawOrder<Item>(items: readonly Item[], name: string): readonly Item[] {
  const random = createRandom(1, name)
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
