import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkitten'

/** A face of the site in its regular weight, with which text is drawn as outlines. */
export interface Face {
  /** The text in SVG's path data, from the origin of its baseline; y grows downwards. */
  draw(text: string, size: number): string
  /** How wide that is, in the unit of `size`. */
  measure(text: string, size: number): number
}

/**
 * Text becomes outlines, because a machine that builds the site need not have the typeface, and
 * what draws pictures there reads no compressed fonts.
 */
function openFace(file: string): Face {
  const path = `src/styles/fonts/${file}`
  const font = create(readFileSync(path)) as Font

  /** Throws a sentence about a letter that the face lacks. */
  function glyphsOf(text: string) {
    const missing = [...text].find((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!))
    if (missing) throw new Error(`${path} has no “${missing}”, which the card “${text}” needs`)
    return font.glyphsForString(text)
  }

  return {
    draw(text, size) {
      const scale = size / font.unitsPerEm
      let x = 0
      return glyphsOf(text)
        .map((glyph) => {
          const at = x
          x += glyph.advanceWidth * scale
          return glyph.path.transform(scale, 0, 0, -scale, at, 0).toSVG()
        })
        .join('')
    },
    measure(text, size) {
      const units = glyphsOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
      return (units * size) / font.unitsPerEm
    },
  }
}

export const roman = openFace('newsreader-var.woff2')
export const italic = openFace('newsreader-italic.woff2')
