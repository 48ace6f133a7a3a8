/** An author without what stands in brackets: `Lou (loujaybee)` is `Lou`. */
export const shortName = (author: string): string => author.replace(/ \(.*\)$/, '')
