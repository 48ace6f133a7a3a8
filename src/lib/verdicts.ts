/** What became of a claim, in the order in which charts and lists show it. */
export const verdicts = ['holds', 'changed', 'wrong', 'opinion'] as const

export type Verdict = (typeof verdicts)[number]

/** The heads of columns and groups, and what each verdict means. */
export const verdictWords: Readonly<Record<Verdict, { readonly head: string; means: string }>> = {
  holds: { head: 'Holds', means: 'so today as the article has it' },
  changed: { head: 'Changed', means: 'was so, or is so with a qualification' },
  wrong: { head: 'Wrong', means: 'no longer so, or never was' },
  opinion: { head: 'Opinion', means: 'advice or a forecast, which no figure settles' },
}

/** How many claims got each verdict. */
export type Tally = Readonly<Record<Verdict, number>>

export function tally(claims: readonly { readonly verdict: Verdict }[]): Tally {
  const count = (wanted: Verdict) => claims.filter(({ verdict }) => verdict === wanted).length
  return {
    holds: count('holds'),
    changed: count('changed'),
    wrong: count('wrong'),
    opinion: count('opinion'),
  }
}
