/** Text without the marks of Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|\b_|_\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The words and figures of a text in lower case, without punctuation. */
export const words = (text: string): readonly string[] =>
  plain(text)
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/\p{L}[\p{L}’'-]*|\d[\d.,]*\d|\d/gu) ?? []

/** The words that carry a meaning of their own, each once, without the ending of a plural or a tense. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .filter((word) => /^\p{L}{3,}/u.test(word) && !empty.has(word))
      .map((word) => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '')),
  )

/** How much two texts have in common: their shared words as a share of all their words. */
export function likeness(some: string, other: string): number {
  const [a, b] = [new Set(words(some)), new Set(words(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size + b.size - shared)
}

/** Words that any sentence has. */
const empty = new Set(
  `a about after again all also although always among an and another any are around as ask asks at
  away back be because been before being best between both but by call called can cannot come comes
  could day did do does done down each either else enough even ever every few first for from get
  gets give gives go goes had happen happens has have her here him his how however if in into is it
  its itself just keep last least less let like likely long longer made make makes many may me
  might more most much must near need needs neither never next no nobody none nor not nothing now
  of off often on once one ones only onto or other others our out over own per put rather same say
  second seconds see set shall she should since so some still such take takes than that the their
  them then there these they thing this those though three through till time times to together too
  two under until up upon us use used uses using very via want wants was way we well were what when
  where whether which while who whole whom whose why will with within without would you your`.split(
    /\s+/,
  ),
)
