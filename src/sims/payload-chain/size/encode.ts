/** Browsers and Node have it, though the language does not. */
declare function btoa(text: string): string

/** A short text of ASCII as base64. */
export const toBase64 = (text: string): string => btoa(text)

/** A text as it stands inside of a JSON string, without the quotation marks around it. */
export const toEscaped = (text: string): string => JSON.stringify(text).slice(1, -1)
