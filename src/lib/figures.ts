/** Every number that stands in a text by itself: 1,000, 0.20 and 15, but not the 2 of EC2. */
export function findNumbers(text: string): readonly number[] {
  const written = text.match(/(?<![\w.,])\d+(,\d{3})*(\.\d+)?(?![\w])/g) ?? []
  return written.map((number) => Number(number.replaceAll(',', '')))
}
