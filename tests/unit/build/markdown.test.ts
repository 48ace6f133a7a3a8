import { describe, expect, test } from 'vitest'
import { renderInline, renderMarkdown } from '../../../src/build/markdown.ts'

describe('Markdown in files of content', () => {
  test('becomes HTML, with quotation marks as printed', () => {
    expect(renderMarkdown('The "pool" is **full**.\n\n- one\n- `a < b`')).toBe(
      '<p>The “pool” is <strong>full</strong>.</p>\n<ul>\n<li>one</li>\n<li><code>a &lt; b</code></li>\n</ul>',
    )
  })

  test('escapes what only looks like HTML', () => {
    expect(renderMarkdown('a < b & c')).toBe('<p>a &lt; b &amp; c</p>')
  })

  test('leads to pages of the site, to places on the page and to other sites', () => {
    expect(renderMarkdown('[a](/x/) [b](#y) [c](https://example.com/)')).toBe(
      '<p><a href="/x/">a</a> <a href="#y">b</a> <a href="https://example.com/">c</a></p>',
    )
  })

  test.each([
    [
      'a <b onclick="x">b</b>',
      'the HTML “<b onclick="x">” has no place here; code belongs between backticks',
    ],
    [
      '<script>x</script>',
      'the HTML “<script>x</script>” has no place here; code belongs between backticks',
    ],
    [
      '[a](javascript:x)',
      'the link “javascript:x” leads nowhere; links begin with https://, / or #',
    ],
    [
      '[a](data:text/html,x)',
      'the link “data:text/html,x” leads nowhere; links begin with https://, / or #',
    ],
    [
      '[a][b]\n\n[b]: javascript:x',
      'the link “javascript:x” leads nowhere; links begin with https://, / or #',
    ],
    ['<javascript:x>', 'the link “javascript:x” leads nowhere; links begin with https://, / or #'],
    ['![a](/b.png)', 'the image “/b.png” has no place here; a figure belongs into the lesson'],
  ])('does not let %j through', (text, sentence) => {
    expect(() => renderMarkdown(text)).toThrow(sentence)
  })

  test('of one paragraph can stand in a label', () => {
    expect(renderInline('40 *places*')).toBe('40 <em>places</em>')
  })

  test.each(['one\n\ntwo', '# head', '- item', ''])(
    'of more than a paragraph, %j, cannot',
    (text) => {
      expect(() => renderInline(text)).toThrow(
        'it stands in a label, where one paragraph of text belongs',
      )
    },
  )
})
