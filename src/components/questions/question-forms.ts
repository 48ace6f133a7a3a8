import { parseQuestion, type Question } from '../../quiz/index.ts'

/** The forms in which the page can ask a question, the one that it begins with first. */
export interface Forms {
  readonly count: number
  /** What marks the answer to that form; nothing if it is not there, or was damaged on its way. */
  questionOf(number: number): Question | undefined
  /** Puts a form on the page as nobody has touched it, unless it is there already. */
  use(number: number): void
}

/** The parts of a form that differ from variant to variant. */
const parts = ['.answer', '.hints', '.key'].map((name) => `:scope > ${name}`)

export function readForms(host: HTMLElement): Forms {
  const form = host.querySelector('form')!
  const templates = [...host.querySelectorAll('template')]
  const questions = [host, ...templates].map(({ dataset }) =>
    parseQuestion(dataset['question'] ?? ''),
  )
  const first = document.createDocumentFragment()
  if (templates.length > 0) first.append(...findParts(form).map((part) => part.cloneNode(true)))
  const contents = [first, ...templates.map(({ content }) => content)]
  let used = 0
  return {
    count: contents.length,
    questionOf: (number) => questions[number],
    use(number) {
      if (number === used) return
      used = number
      const fresh = document.importNode(contents[number]!, true)
      for (const old of findParts(form)) old.replaceWith(fresh.children[0]!)
    },
  }
}

const findParts = (form: HTMLElement): readonly Element[] =>
  parts.flatMap((selector) => form.querySelector(selector) ?? [])
