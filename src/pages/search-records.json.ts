import type { APIRoute } from 'astro'
import { listSearchRecords } from '../build/search-records.ts'

/** For tools/search-index.mjs, which makes the index of it and takes it away. */
export const GET: APIRoute = () => new Response(JSON.stringify(listSearchRecords()))
