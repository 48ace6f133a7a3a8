/**
 * Figures that may change with the provider's next announcement: sizes, times, rates, prices.
 * Such a figure comes from the ledger, from a run, or is marked as the example's own.
 */
const number = String.raw`(?:\d[\d,]*(?:\.\d+)?)`
const units = [
  String.raw`[kKMGT]i?B(?:ps)?`,
  'kilobytes?|megabytes?|gigabytes?|terabytes?',
  'ms|milliseconds?|seconds?|minutes?|hours?',
  'vCPUs?',
  'concurrent|invocations?|environments?|connections?|retries|messages?|requests?|calls?|events?|places?|resources|layers',
  '(?:an?|per) (?:second|minute|hour|month|million)',
  'USD|dollars?|cents?',
  'Mbps|rps',
].join('|')
const bare = new RegExp(
  String.raw`(?<![\w.,])(?:[$€]\s?${number}(?!\w)|${number}[\s\u00a0-]*(?:${units})(?![\w]))`,
)

/** The first figure with a tracked unit in a text, as written there; nothing if there is none. */
export const findBareFigure = (text: string): string | undefined => bare.exec(text)?.[0]
