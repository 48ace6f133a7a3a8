import { readFileSync } from 'node:fs'

export type Theme = 'light' | 'dark'

const tokens = readFileSync('src/styles/site/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
const [onScreen = ''] = tokens.split('@media print')
const pair = /--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/g

/** The colours of both themes by name, as the tokens have them. */
export const palette: ReadonlyMap<string, Readonly<Record<Theme, string>>> = new Map(
  [...onScreen.matchAll(pair)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

/** Relative luminance of WCAG 2.2 from a colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
