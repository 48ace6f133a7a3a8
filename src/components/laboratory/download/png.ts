import type { Drawing } from './svg.ts'

/** Dots for each pixel of the drawing: sharp on screens of twice the resolution, and on paper. */
export const dotsPerPx = 2

/** The drawing in dots. Rejects where the browser cannot draw it. */
export async function drawPng({ text, width, height }: Drawing): Promise<Blob> {
  const image = new Image()
  // The page's policy lets images come from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * dotsPerPx
  canvas.height = height * dotsPerPx
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))))
  })
}
