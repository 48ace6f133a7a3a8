import type { APIRoute } from 'astro'
import { paintIcon, wrapAsIco } from '../build/icons.ts'

const side = 32

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(wrapAsIco(await paintIcon(side), side)))
