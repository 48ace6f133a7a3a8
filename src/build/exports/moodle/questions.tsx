import type { Html } from '../../../jsx/html.ts'
import {
  middleOf,
  missedOf,
  plainNumber,
  plainShare,
  shareOf,
  withMoved,
  type ByShape,
} from '../format.ts'
import { plainText } from '../html.ts'
import type { Single } from '../portable.ts'
import { NumberAnswer, Pair, Question, Said, TextAnswer, noWildcard } from './question.tsx'

export const questions: ByShape<Html, Single> = {
  choose: (item, { several, choices }) => (
    <Question
      type="multichoice"
      item={item}
      explanation={several ? withMoved(item.explanation, missedOf(choices)) : item.explanation}
    >
      <single>{String(!several)}</single>
      <shuffleanswers>false</shuffleanswers>
      <answernumbering>none</answernumbering>
      {choices.map(({ html, correct, feedback }) => (
        <answer
          fraction={several ? plainShare(shareOf(correct, choices)) : correct ? 100 : 0}
          format="html"
        >
          <text>{html}</text>
          <Said html={several && correct ? '' : feedback} />
        </answer>
      ))}
    </Question>
  ),
  number: (item, { key, tolerance, unit, ranges, otherwise }) => (
    <Question
      type="numerical"
      item={item}
      explanation={withMoved(
        item.explanation,
        ranges.filter((range) => !middleOf(range)),
      )}
    >
      {/* The first that fits counts. */}
      <NumberAnswer fraction={100} text={plainNumber(key)} reach={plainNumber(tolerance)} said="" />
      {ranges.map((range) => {
        const found = middleOf(range)
        return (
          found && (
            <NumberAnswer
              fraction={0}
              text={found.middle}
              reach={found.reach}
              said={range.feedback}
            />
          )
        )
      })}
      <NumberAnswer fraction={0} text="*" reach="0" said={otherwise} />
      {unit !== '' && (
        <units>
          <unit>
            <multiplier>1</multiplier>
            <unit_name>{unit}</unit_name>
          </unit>
        </units>
      )}
      <unitgradingtype>0</unitgradingtype>
      <showunits>{unit === '' ? 3 : 0}</showunits>
    </Question>
  ),
  text: (item, { key, wrong, otherwise }) => (
    <Question type="shortanswer" item={item}>
      <usecase>0</usecase>
      <TextAnswer fraction={100} text={noWildcard(key)} said="" />
      {wrong.map(({ text, feedback }) => (
        <TextAnswer fraction={0} text={noWildcard(text)} said={feedback} />
      ))}
      <TextAnswer fraction={0} text="*" said={otherwise} />
    </Question>
  ),
  sort(item, { categories, items, wrong }) {
    const textOf = (category: string) =>
      plainText(categories.find(({ id }) => id === category)!.html)
    const unused = categories.filter(({ id }) => !items.some((one) => one.in === id))
    return (
      <Question type="matching" item={item} explanation={withMoved(item.explanation, wrong)}>
        <shuffleanswers>false</shuffleanswers>
        {items.map((one) => (
          <Pair html={one.html} answer={textOf(one.in)} />
        ))}
        {unused.map(({ id }) => (
          <Pair html="" answer={textOf(id)} />
        ))}
      </Question>
    )
  },
  // Each thing is graded by all that stand before and after it: that is every pair, as here.
  order: (item, { found, sequence, slips }) => (
    <Question type="ordering" item={item} explanation={withMoved(item.explanation, slips)}>
      <layouttype>VERTICAL</layouttype>
      <selecttype>ALL</selecttype>
      <selectcount>{sequence.length}</selectcount>
      <gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>
      <showgrading>SHOW</showgrading>
      <numberingstyle>none</numberingstyle>
      {sequence.map((id, place) => (
        <answer fraction={place + 1} format="html">
          <text>{found.find((one) => one.id === id)!.html}</text>
        </answer>
      ))}
    </Question>
  ),
}
