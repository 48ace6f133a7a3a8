import { renderMarkdown } from '../markdown.ts'
import { checkValues } from './check-values.ts'
import type { Desk } from './desk.ts'
import { buildFault } from './fault.ts'
import type { Form, Forms } from './forms.ts'
import { buildMatch } from './match.ts'
import { buildNumber } from './number.ts'
import { buildOperate } from './operate.ts'
import { buildOptions } from './options.ts'
import { buildOrder } from './order.ts'
import { buildRun } from './piece.ts'
import { buildPredict } from './predict.ts'
import type { KindPart, Rendered, RenderedForm } from './rendered.ts'
import type { Authored } from './schema.ts'
import { buildTrace } from './trace.ts'
import { buildTwoTier } from './two-tier.ts'

/** One question as the page needs it, with everything checked that a schema cannot know. */
export const buildQuestion = ([first, ...others]: Forms): Rendered => ({
  ...buildForm(first),
  variants: others.map(buildForm),
})

function buildForm({ item: question, desk }: Form): RenderedForm {
  const { purpose, title, prompt, explanation } = question
  if ('options' in question) checkValues(question, desk)
  return {
    ...buildKind(question, desk),
    lesson: desk.lesson,
    purpose,
    title,
    prompt: desk.at(['prompt'], () => renderMarkdown(prompt)),
    explanation: desk.at(['explanation'], () => renderMarkdown(explanation)),
    ...(question.run && { run: buildRun(question.run, ['run'], desk) }),
    hints: question.hints.map((hint, index) =>
      desk.at(['hints', index], () => renderMarkdown(hint)),
    ),
  }
}

function buildKind(question: Authored, desk: Desk): KindPart {
  switch (question.kind) {
    case 'number':
      return buildNumber(question, desk)
    case 'operate':
      return buildOperate(question, desk)
    case 'two-tier':
      return buildTwoTier(question, desk)
    case 'order':
      return buildOrder(question, desk)
    case 'match':
      return buildMatch(question, desk)
    case 'trace':
      return buildTrace(question, desk)
    case 'fault':
      return buildFault(question, desk)
    case 'predict':
      return buildPredict(question, desk)
    default:
      return buildOptions(question, desk)
  }
}
