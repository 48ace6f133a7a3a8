import type { APIRoute } from 'astro'
import { describeInventory } from '../build/misconception-list.ts'

/** The inventory of misconceptions for programs. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(describeInventory(site), undefined, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
