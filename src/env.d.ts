declare namespace App {
  interface Locals {
    /** The lesson whose page is being rendered, for the components that MDX gets without imports. */
    lesson: import('./build/lessons.ts').Lesson
    /** How many facts stand on the page so far, for unique ids. */
    facts: number
    /** How many terms are explained on the page so far, for unique ids. */
    terms: number
  }
}
