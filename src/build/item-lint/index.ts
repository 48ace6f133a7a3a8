import { absolutes } from './absolutes.ts'
import { allOrNone } from './all-or-none.ts'
import { echoedWord } from './echoed-word.ts'
import type { Finding, Item, Rule } from './item.ts'
import { keyLength } from './key-length.ts'
import { keyMarks } from './key-marks.ts'
import { negativeStem } from './negative-stem.ts'
import { optionCount } from './option-count.ts'
import { overlap } from './overlap.ts'
import { sameFeedback } from './same-feedback.ts'

const rules: readonly Rule[] = [
  optionCount,
  allOrNone,
  overlap,
  keyLength,
  keyMarks,
  absolutes,
  echoedWord,
  negativeStem,
  sameFeedback,
]

/** What gives the right answer of an item away, or keeps a reader from finding it. */
export const lintItem = (item: Item): readonly Finding[] => rules.flatMap((rule) => rule(item))
