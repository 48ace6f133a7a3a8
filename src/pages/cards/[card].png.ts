import type { APIRoute, GetStaticPaths } from 'astro'
import { listCards, paint } from '../../build/cards/index.ts'

export const getStaticPaths = (() =>
  Object.entries(listCards()).map(([card, svg]) => ({
    params: { card },
    props: { svg },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await paint(props['svg'])))
