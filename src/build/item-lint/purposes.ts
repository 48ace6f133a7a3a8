import type { Finding } from './item.ts'

/** A quiz that asks neither why nor elsewhere can be passed by remembering the page. */
export const purposes = (items: readonly { readonly purpose: string }[]): readonly Finding[] =>
  ['why', 'transfer'].flatMap((purpose) =>
    items.some((item) => item.purpose === purpose)
      ? []
      : { path: ['questions'], problem: `have none of purpose “${purpose}”; a lesson needs one` },
  )
