import type { APIRoute } from 'astro'
import { describeLedger } from '../build/fact-data.ts'

/** The ledger for programs. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(describeLedger(site), undefined, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
