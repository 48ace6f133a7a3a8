const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** The day of a moment in ms since 1970, where the reader is: `3 November 2026`. */
export function sayDay(at: number): string {
  const date = new Date(at)
  // Imported attempts may lie beyond the time that dates can tell.
  return Number.isNaN(date.getTime()) ? 'an unknown day' : day.format(date)
}
