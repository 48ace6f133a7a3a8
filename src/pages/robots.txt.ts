import type { APIRoute } from 'astro'
import { link } from '../build/paths.ts'

/** Everything may be read; the list of pages can be named only by its full address. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /']
  if (site) lines.push('', `Sitemap: ${new URL(link('/sitemap-index.xml'), site)}`)
  return new Response(`${lines.join('\n')}\n`)
}
