import { persistentAtom } from '@nanostores/persistent'
import { prefix } from './engine.ts'

/** When the answers were last saved as a file, in ms since 1970; empty if never. */
export const $exportedAt = persistentAtom<string | undefined>(`${prefix}exported-at`)
