/**
 * Finds a Chromium for the browser tests, or installs one, and prints its path.
 *
 * In this order: CHROMIUM_PATH, Playwright's own, the system's. If there is none: Playwright's
 * download, then Debian's package. Each step says what it does.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a browser that is already here, or nothing. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given))
    throw new Error(`CHROMIUM_PATH names ${given}, which is not there.`)
  return (
    given ??
    [chromium.executablePath(), ...macPaths, ...systemPaths()].find(
      (path) => path && existsSync(path),
    )
  )
}

function systemPaths() {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  return systemNames.map((name) =>
    spawnSync(finder, [name], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim(),
  )
}

function installBrowser() {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const debian = (...words) => [...root, 'apt-get', '-y', '-qq', ...words]
  const attempts = [
    {
      says: 'Downloading Playwright’s Chromium …',
      commands: [['npx', 'playwright', 'install', 'chromium-headless-shell', 'chromium']],
    },
    {
      says: 'Installing the system’s Chromium with apt-get …',
      commands: [debian('update'), debian('install', 'chromium')],
    },
  ]
  for (const { says, commands } of attempts) {
    console.error(says)
    for (const [command, ...words] of commands)
      spawnSync(command, words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 10 * 60_000,
        shell: process.platform === 'win32',
      })
    const found = findBrowser()
    if (found) return found
  }
  return undefined
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findBrowser() ?? installBrowser()
  if (!path) {
    console.error(
      'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.',
    )
    process.exit(1)
  }
  console.log(`Browser: ${path}`)
}
