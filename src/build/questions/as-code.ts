import { isRecord } from '../../lib/json.ts'

/** A value as somebody would write it in a program: `{ name: 'Ann' }`. */
export function asCode(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (Array.isArray(value)) return `[${value.map(asCode).join(', ')}]`
  if (!isRecord(value)) return String(value)
  const fields = Object.entries(value).map(
    ([key, field]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : asCode(key)}: ${asCode(field)}`,
  )
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
