import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { headersOf } from '../../../tools/headers.mjs'
import { findPort, hasNginx, startNginx, startOurs } from './start-server.ts'

const page = `<!doctype html><title>A page</title>${'<p>Some text.</p>'.repeat(60)}`
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  'facts/index.html': page,
  '404.html': '<!doctype html><title>Not here</title>',
  'assets/Page.1.css': 'p { color: black }',
  'pagefind/fragment/en_1.pf_fragment': 'x',
  'cards/course.png': 'x',
  'facts.json': '[]',
  _headers: '/*',
}
const paths = [
  '/',
  '/facts/',
  ...Object.keys(files)
    .slice(3, -1)
    .map((name) => `/${name}`),
]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serverless-actually-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', name)), { recursive: true })
    writeFileSync(join(folder, 'site', name), text)
  }
  // A server that gives up its rights has to read it all the same.
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

const servers = [
  { name: 'npm start', start: startOurs, isHere: true },
  {
    name: `nginx with our recipe${hasNginx ? '' : ' (left out: nginx is not installed here)'}`,
    start: startNginx,
    isHere: hasNginx,
  },
]

for (const { name, start, isHere } of servers)
  describe.runIf(isHere)(name, () => {
    let server: ChildProcess
    let origin = ''
    const ask = (path: string) => fetch(origin + path, { redirect: 'manual' })

    beforeAll(async () => {
      const port = await findPort()
      origin = `http://127.0.0.1:${port}`
      server = start(folder, port)
      await vi.waitFor(() => ask('/'), { timeout: 15_000 })
    }, 20_000)
    afterAll(() => server.kill())

    test.each(paths)('sends the headers of %s', async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(200)
      expect(Object.fromEntries(headers)).toMatchObject(
        Object.fromEntries(
          Object.entries(headersOf(path)).map(([header, value]) => [header.toLowerCase(), value]),
        ),
      )
    })

    test('lets other sites read the data and nothing else', async () => {
      const shared = (path: string) =>
        ask(path).then(({ headers }) => headers.get('access-control-allow-origin'))
      expect(await shared('/facts.json')).toBe('*')
      expect(await shared('/')).toBeNull()
    })

    test('answers what is not there with the page for that, its status and every header', async () => {
      const response = await ask('/lessons/none/')
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('Not here')
      const expected = headersOf('/404.html')
      for (const [header, value] of Object.entries(expected))
        expect(response.headers.get(header)).toBe(value)
    })

    test.runIf(start === startNginx)('leads from a folder to its page', async () => {
      const { status, headers } = await ask('/facts')
      expect([status, headers.get('location')]).toEqual([301, '/facts/'])
    })

    test.runIf(start === startNginx)(
      'sends pages compressed, and no file for other hosts',
      async () => {
        expect((await ask('/')).headers.get('content-encoding')).toBe('gzip')
        expect((await ask('/_headers')).status).toBe(404)
      },
    )
  })
