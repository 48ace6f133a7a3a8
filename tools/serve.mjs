/**
 * Serves a built site on loopback with the headers that a host is to send, and prints its address.
 *
 * DIR=dist  BASE_PATH=/  PORT=4321: the next free port is taken if that one is busy, unless
 * STRICT_PORT is set.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { headersOf } from './headers.mjs'

const directory = process.env.DIR ?? 'dist'
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '')
let port = Number(process.env.PORT ?? 4321)

if (!existsSync(directory)) {
  console.error(`There is no ${directory}/ yet: run "npm run build" first.`)
  process.exit(1)
}

// Files that are compressed already are sent so: name.br for name.
const site = sirv(directory, {
  etag: true,
  brotli: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
  },
})
const notFound = readFileSync(`${directory}/404.html`)

const server = createServer((request, response) => {
  if (!request.url?.startsWith(`${base}/`)) {
    response.writeHead(302, { location: `${base}/` }).end()
    return
  }
  request.url = request.url.slice(base.length)
  site(request, response, () => {
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    response.writeHead(404, { ...headersOf('/404.html'), ...type }).end(notFound)
  })
})

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || process.env.STRICT_PORT) throw error
  listen(++port)
})
server.on('listening', () => {
  console.log(`Serverless, Actually is at http://127.0.0.1:${port}${base}/  (Ctrl-C ends it)`)
})
const listen = (at) => server.listen(at, '127.0.0.1')
listen(port)
