/**
 * Makes the pictures that looks are compared with small enough to keep: 16 colours are plenty for
 * a comparison that forgives a shade. Run it after they were taken anew.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

let bytes = 0
for (const file of globSync('tests/e2e/*-snapshots/*.png')) {
  const small = await sharp(readFileSync(file))
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toBuffer()
  // One that is small already loses nothing by being left alone.
  const kept = small.length < readFileSync(file).length ? small : readFileSync(file)
  writeFileSync(file, kept)
  bytes += kept.length
}
console.log(`The pictures take ${Math.round(bytes / 1000)} kB.`)
