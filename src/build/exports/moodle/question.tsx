import type { Html } from '../../../jsx/html.ts'
import type { Portable } from '../portable.ts'

export const Said = ({ html }: { readonly html: string }) => (
  <feedback format="html">
    <text>{html}</text>
  </feedback>
)

interface QuestionProps {
  readonly type: string
  readonly item: Portable
  readonly explanation?: string
  readonly children?: unknown
}

/** What questions of every type have. A hint costs as much there as here: a quarter. */
export const Question = ({ type, item, explanation, children }: QuestionProps) => (
  <question type={type}>
    <name>
      <text>{item.id}</text>
    </name>
    <questiontext format="html">
      <text>{item.prompt}</text>
    </questiontext>
    <generalfeedback format="html">
      <text>{explanation ?? item.explanation}</text>
    </generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0.25</penalty>
    <hidden>0</hidden>
    <idnumber>{item.id}</idnumber>
    {children as Html}
    {item.hints.map((hint) => (
      <hint format="html">
        <text>{hint}</text>
      </hint>
    ))}
    <tags>
      {[item.purpose, ...item.misconceptions].map((tag) => (
        <tag>
          <text>{tag}</text>
        </tag>
      ))}
    </tags>
  </question>
)

interface AnswerProps {
  readonly fraction: number
  readonly text: string
  readonly said: string
}

export const NumberAnswer = ({
  fraction,
  text,
  said,
  reach,
}: AnswerProps & { readonly reach: string }) => (
  <answer fraction={fraction} format="moodle_auto_format">
    <text>{text}</text>
    <Said html={said} />
    <tolerance>{reach}</tolerance>
  </answer>
)

export const TextAnswer = ({ fraction, text, said }: AnswerProps) => (
  <answer fraction={fraction} format="moodle_auto_format">
    <text>{text}</text>
    <Said html={said} />
  </answer>
)

export const Pair = ({ html, answer }: { readonly html: string; readonly answer: string }) => (
  <subquestion format="html">
    <text>{html}</text>
    <answer>
      <text>{answer}</text>
    </answer>
  </subquestion>
)

/** In an answer that is typed a star stands for anything. */
export const noWildcard = (text: string): string => text.replaceAll('*', '\\*')
