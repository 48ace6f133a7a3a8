import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheets = globSync('src/styles/**/*.css')
  .filter((file) => !file.endsWith('tokens.css'))
  .map((file) => ({ file, css: readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '') }))

/** Declarations whose value has something that only the tokens may say. */
const raw = (property: string, value: RegExp) =>
  sheets.flatMap(({ file, css }) =>
    [...css.matchAll(new RegExp(`[{;]\\s*(${property}):([^;{}]+)`, 'g'))]
      .filter(([, , set = '']) => value.test(set))
      .map(([, name, set]) => `${file}: ${name}:${set}`),
  )

describe('style sheets take from the tokens', () => {
  test('every colour', () => {
    const isColour = /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch|color)\(/i
    // A mask has no colour of its own: black is what it lets through.
    expect(raw('(?!mask)[\\w-]+', isColour)).toEqual([])
  })

  test('every size of type', () => {
    expect(raw('font|font-size', /\d(rem|px)/)).toEqual([])
  })

  test('every name that they use', () => {
    const tokens = readFileSync('src/styles/site/tokens.css', 'utf8')
    const set = [tokens, ...sheets.map(({ css }) => css)].flatMap((css) =>
      [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
    )
    const used = sheets.flatMap(({ css }) =>
      [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => name),
    )
    expect([...new Set(used)].filter((name) => !set.includes(name))).toEqual([])
  })

  test('and the tokens have nothing that nobody uses', () => {
    const tokens = readFileSync('src/styles/site/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
    const all = [tokens, ...sheets.map(({ css }) => css)].join('\n')
    const names = new Set([...tokens.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!))
    expect([...names].filter((name) => !all.includes(`var(${name})`))).toEqual([])
  })
})

/** What a page links as a sheet of its own: the whole of a folder, or what one simulation adds. */
const linked = globSync(['src/styles/*/index.css', 'src/styles/sims/*.css'])

test.each(linked)('%s says the order of the layers, whichever sheet comes first', (file) => {
  const [statement] = readFileSync(file, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .trim()
    .split('\n')
  expect(statement).toBe('@layer base, components, simulation, pages;')
})
