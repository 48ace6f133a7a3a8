import type { FunctionSettings } from '../scenario.ts'

/** Places that the settings ask to set aside for one function. */
export const setAside = ({ reserved, provisioned }: FunctionSettings): number =>
  reserved > 0 ? reserved : provisioned

/** A reservation is a cap as well: its function takes no other place. */
export const mayShare = ({ reserved }: FunctionSettings): boolean => reserved === 0

/** The places set aside for each function, then the shared rest. Earlier functions come first. */
export function sharePlaces(
  limit: number,
  functions: readonly FunctionSettings[],
): readonly number[] {
  let rest = limit
  const own = functions.map((settings) => {
    const places = Math.min(setAside(settings), rest)
    rest -= places
    return places
  })
  return [...own, rest]
}
