import type { APIRoute } from 'astro'
import { link } from '../build/paths.ts'

/** For readers who put the course on their home screen. */
const manifest = {
  name: 'Serverless, Actually',
  short_name: 'Serverless',
  lang: 'en-GB',
  start_url: link('/'),
  scope: link('/'),
  display: 'minimal-ui',
  background_color: '#fbf9f4',
  theme_color: '#fbf9f4',
  icons: [192, 512].map((side) => ({
    src: link(`/icons/${side}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
  })),
}

export const GET: APIRoute = () => new Response(JSON.stringify(manifest))
