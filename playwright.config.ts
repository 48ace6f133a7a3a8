import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './tools/browser.mjs'

const browser = findBrowser()
const basePath = '/courses/serverless/'
const sites = [
  { name: 'root', port: 4401, dir: 'dist', base: '/' },
  { name: 'sub-path', port: 4402, dir: 'dist-sub', base: basePath },
] as const

/** The built site, served twice: at the root, where everything is tested, and under a sub-path, where it differs. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 10_000,
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Containers run as root and have little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  projects: sites.map(({ name, port, base }) => ({
    name,
    use: { baseURL: `http://127.0.0.1:${port}${base}` },
    ...(name === 'sub-path' ? { grep: /@sub-path/ } : { testIgnore: /sub-path\.spec\.ts/ }),
  })),
  webServer: sites.map(({ port, dir, base }) => ({
    command: 'node tools/serve.mjs',
    env: { PORT: String(port), DIR: dir, BASE_PATH: base, STRICT_PORT: '1' },
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  })),
})
