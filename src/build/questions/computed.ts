import { z } from 'astro/zod'
import { key } from './key.ts'

const share = /^\d+(\.\d+)? ?%$/
const wanted = { error: 'a number from 0, or a share of the answer such as “5 %”,' }

/** How far from the key an answer may be. */
const tolerance = z
  .union([z.number().min(0, wanted), z.string().regex(share, wanted)], wanted)
  .default(0)

/** What a question has whose right answer can be computed. */
export const computed = { key: key.optional(), tolerance }
