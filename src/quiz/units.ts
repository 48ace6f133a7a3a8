/**
 * Units that one answer may be written in, by what each is of the first of its family. Bytes are
 * counted as the provider counts them, 1,024 to the next. Letters are small: `m` might be a minute or
 * a million, so it is neither.
 */
const families: readonly Readonly<Record<string, number>>[] = [
  {
    ms: 1,
    millisecond: 1,
    s: 1000,
    sec: 1000,
    second: 1000,
    min: 60_000,
    minute: 60_000,
    h: 3_600_000,
    hour: 3_600_000,
    d: 86_400_000,
    day: 86_400_000,
  },
  { b: 1, byte: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3, tb: 1024 ** 4 },
  { '%': 1, percent: 1, '‰': 0.1 },
  { $: 1, usd: 1, dollar: 1, cent: 0.01, '¢': 0.01 },
]

/** One of several is the same unit, as are a mebibyte and what the provider calls a megabyte. */
const nameOf = (unit: string): string =>
  unit
    .replace(/^per cent$/, 'percent')
    .replace(/^([kmgt])ib$/, '$1b')
    .replace(/(?<=...)s$/, '')

/** How many thousands a number is short for. */
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  mio: 1e6,
}

/** What a number written with this unit has to be multiplied by; nothing if the units do not go together. */
export function factorOf(written: string, unit: string): number | undefined {
  if (written === '' || written === unit) return 1
  const [from, to] = [nameOf(written), nameOf(unit)]
  const own = families.find((units) => Object.hasOwn(units, to))
  if (own && Object.hasOwn(own, from)) return own[from]! / own[to]!
  const short = /^([a-z]+)(?: (.*))?$/.exec(written)
  const multiple = short && Object.hasOwn(multiples, short[1]!) ? multiples[short[1]!] : undefined
  if (multiple === undefined) return undefined
  const rest = factorOf(short![2] ?? '', unit)
  return rest === undefined ? undefined : multiple * rest
}
