import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/** The site's mark as a square picture; `room` is the share of the side left free on each. */
export function paintIcon(side: number, { room = 0, paper = '' } = {}): Promise<Buffer> {
  const margin = Math.round(side * room)
  const inner = side - 2 * margin
  // Drawn at its size and not enlarged, so that edges stay sharp.
  return sharp(readFileSync('public/favicon.svg'), { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({
      top: margin,
      bottom: margin,
      left: margin,
      right: margin,
      background: paper || '#0000',
    })
    .flatten(paper === '' ? false : { background: paper })
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

/** One picture in the container that old browsers ask for by name. */
export function wrapAsIco(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // with one picture
  head.writeUInt8(side, 6)
  head.writeUInt8(side, 7)
  head.writeUInt16LE(1, 10) // planes of colour
  head.writeUInt16LE(32, 12) // bits of a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
