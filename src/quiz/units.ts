/**
 * Units that one answer may be written in, by what each is of the first of its family. Bytes are
 * counted as the provider counts them, 1,024 to the next. Letters are small: `m` might be a minute or
 * a million, so it is neither.
 */
const families: readonly Readonly<Record<string, number>>[] = [
  family({
    'ms, milliseconds, millisecond': 1,
    's, sec, seconds, second': 1000,
    'min, mins, minutes, minute': 60_000,
    'h, hours, hour': 3_600_000,
    'd, days, day': 86_400_000,
  }),
  family({
    'b, byte, bytes': 1,
    'kb, kib': 1024,
    'mb, mib': 1024 ** 2,
    'gb, gib': 1024 ** 3,
    'tb, tib': 1024 ** 4,
  }),
  family({ '%, percent, per cent': 1, '‰': 0.1 }),
  family({ '$, usd, dollars, dollar': 1, 'cents, cent, ¢': 0.01 }),
]

/** How many thousands a number is short for. */
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  mio: 1e6,
}

function family(units: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(units).flatMap(([names, factor]) =>
      names.split(', ').map((name) => [name, factor] as const),
    ),
  )
}

/** What a number written with this unit has to be multiplied by; nothing if the units do not go together. */
export function factorOf(written: string, unit: string): number | undefined {
  if (written === '' || written === unit) return 1
  const own = families.find((units) => Object.hasOwn(units, unit))
  if (own && Object.hasOwn(own, written)) return own[written]! / own[unit]!
  const short = /^([a-z]+)(?: (.*))?$/.exec(written)
  const multiple = short && Object.hasOwn(multiples, short[1]!) ? multiples[short[1]!] : undefined
  if (multiple === undefined) return undefined
  const rest = factorOf(short![2] ?? '', unit)
  return rest === undefined ? undefined : multiple * rest
}
