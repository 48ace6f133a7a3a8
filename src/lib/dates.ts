const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date as people write it: `2023-11-26` is 26 November 2023; a year or a month may stand alone. */
export function sayDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = month && months[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** An ISO date as a fraction of years: `2018-07` is 2018.5. */
export function yearOf(iso: string): number {
  const [year, month = '1', day = '1'] = iso.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}

/** An ISO date as the first day that it can mean: `2018-07` is `2018-07-01`. */
export const firstDay = (iso: string): string => iso + '-01-01'.slice(iso.length - 4)

/** Whether one ISO date is earlier than another; of a month or a year, its first day counts. */
export const isBefore = (iso: string, other: string): boolean => firstDay(iso) < firstDay(other)
