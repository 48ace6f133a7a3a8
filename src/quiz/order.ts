import type { BaseQuestion, Kind } from './kind.ts'

/** Things to put in order. The answer is the list of their ids as they stand. */
export interface Order extends BaseQuestion {
  readonly kind: 'order'
  /** In the right order. */
  readonly sequence: readonly string[]
  /** What is said where `second` stands before `first`, although it comes later. */
  readonly slips: readonly { readonly first: string; readonly second: string }[]
}

/** Each pair that stands the wrong way round takes its share (Kendall’s distance). */
export const order: Kind<Order> = {
  mark({ sequence, slips }, answer) {
    const places = new Map(sequence.map((id) => [id, answer.indexOf(id)]))
    if ([...places.values()].includes(-1))
      return { score: 0, feedback: ['key'], ask: 'Put all of them in order first.' }

    const found = sequence.map((id) => places.get(id)!)
    const inversions = found.reduce(
      (sum, place, index) => sum + found.slice(index).filter((later) => later < place).length,
      0,
    )
    const most = (found.length * (found.length - 1)) / 2
    const isSlip = ({ first, second }: Order['slips'][number]) =>
      (places.get(second) ?? Infinity) < (places.get(first) ?? -Infinity)
    const placed = answer.filter((id) => places.has(id))
    return {
      score: most === 0 ? 1 : 1 - inversions / most,
      feedback: [
        ...slips.flatMap((slip, index) => (isSlip(slip) ? `slip:${index}` : [])),
        ...(inversions > 0 ? ['key'] : []),
      ],
      right: sequence.filter((id, index) => placed[index] === id),
    }
  },
}
