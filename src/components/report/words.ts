export { countOf } from '../../lib/words.ts'
