/** Keeps a figure and its unit on one line. */
const noBreakSpace = '\u00a0'

/**
 * A number as it stands in text: 1,000 and 38.1. An unknown one is a dash.
 * Written by hand because `Intl` groups and rounds differently from engine to engine.
 */
export function formatNumber(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return '–'
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const shown = fraction === undefined ? grouped : `${grouped}.${fraction}`
  const isZero = Number(value.toFixed(digits)) === 0
  return value < 0 && !isZero ? `−${shown}` : shown
}

/** A number and its unit: `38.1 %`, `250 ms`. A unit that is empty leaves the number alone. */
export function withUnit(value: number, unit: string, digits = 0): string {
  const shown = formatNumber(value, digits)
  return unit === '' || !Number.isFinite(value) ? shown : `${shown}${noBreakSpace}${unit}`
}

/** A share in whole per cent, but neither none nor all unless it is; of nothing it is a dash. */
export function formatShare(part: number, all: number): string {
  const share = (100 * part) / all
  if (share > 0 && share < 1) return '<1'
  if (share > 99 && share < 100) return '>99'
  return formatNumber(share)
}

export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words as a list in a sentence: a, b and c. */
export const listWords = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')
