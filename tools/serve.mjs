/**
 * Serves a built site on loopback and prints its address.
 *
 * DIR=dist  BASE_PATH=/  PORT=4321: the next free port is taken if that one is busy, unless
 * STRICT_PORT is set.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

const directory = process.env.DIR ?? 'dist'
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '')
let port = Number(process.env.PORT ?? 4321)

if (!existsSync(directory)) {
  console.error(`There is no ${directory}/ yet: run "npm run build" first.`)
  process.exit(1)
}

const site = sirv(directory, { etag: true })
const notFound = readFileSync(`${directory}/404.html`)

const server = createServer((request, response) => {
  if (!request.url?.startsWith(`${base}/`)) {
    response.writeHead(302, { location: `${base}/` }).end()
    return
  }
  request.url = request.url.slice(base.length)
  site(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
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
