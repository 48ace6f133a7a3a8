import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'

/** What nginx says of itself; empty where it is not installed. */
const about = spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr ?? ''
const nginxFolder = dirname(/--conf-path=(\S+)/.exec(about)?.[1] ?? '/etc/nginx/nginx.conf')

export const hasNginx = about !== ''

export function findPort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/** What `npm start` serves with; the site is in the folder’s own folder `site`. */
export function startOurs(folder: string, port: number): ChildProcess {
  const env = { DIR: join(folder, 'site'), BASE_PATH: '/', PORT: String(port), STRICT_PORT: '1' }
  return spawn('node', ['tools/serve.mjs'], { env: { ...process.env, ...env }, stdio: 'ignore' })
}

/** The recipe as it is, but for its address and its folder, in the least that nginx wants around it. */
export function startNginx(folder: string, port: number): ChildProcess {
  const recipe = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/serverless-actually', join(folder, 'site'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const around = [
    `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}`,
    `http { include ${nginxFolder}/mime.types; access_log off;`,
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `${recipe} }`,
  ]
  writeFileSync(join(folder, 'nginx.conf'), around.join('\n'))
  const options = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
  return spawn('nginx', options, { stdio: 'ignore' })
}
