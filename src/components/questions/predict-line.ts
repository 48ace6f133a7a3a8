/** The drawn line is this high and the points are centred in columns of this width, in its own units. */
export const box = { height: 240, column: 100 } as const

/** Half a thumb of a slider, in px: it cannot leave its track, so the scale begins and ends there. */
const inset = 8

/** Where a value lies, in px from the top. */
export const heightOf = (value: number, min: number, max: number): number =>
  Math.round(10 * (inset + (box.height - 2 * inset) * (1 - (value - min) / (max - min)))) / 10

/** A line from column to column, as path data. */
export const linePath = (values: readonly number[], min: number, max: number): string =>
  `M${values
    .map((value, index) => `${box.column * (index + 0.5)} ${heightOf(value, min, max)}`)
    .join('L')}`
