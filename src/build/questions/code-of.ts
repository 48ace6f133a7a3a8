import { jsx } from '../../jsx/jsx-runtime.ts'

/** A piece of code as HTML. */
export const codeOf = (text: string): string => jsx('code', { children: text }).markup
