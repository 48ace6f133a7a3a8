import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { listFeedItems } from '../../build/fact-feed.ts'
import { link } from '../../build/paths.ts'

/**
 * What changed, for feed readers. A build that was not told the site's address has links without
 * a host, which feed readers complete with the feed's own.
 */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => (site ? new URL(path, site).href : path)
  return rss({
    title: 'Serverless, Actually: what changed',
    description: 'Limits, prices and rules of serverless, each on the day on which it changed.',
    // A host must be named here; the one in the next line is what readers get.
    site: site ?? 'http://localhost/',
    customData: `<link>${address(link('/facts/'))}</link><language>en-GB</language>`,
    items: listFeedItems().map(({ title, description, pubDate, guid, path }) => ({
      title,
      description,
      pubDate,
      customData: `<link>${address(path)}</link><guid isPermaLink="false">${guid}</guid>`,
    })),
  })
}
