import type { APIRoute } from 'astro'
import { paintIcon } from '../../build/icons.ts'

/** For home screens, which cut corners off and have their own ground. */
export const getStaticPaths = () => ['180', '192', '512'].map((side) => ({ params: { side } }))

export const GET: APIRoute = async ({ params }) => {
  const png = await paintIcon(Number(params['side']), { room: 0.12, paper: '#fbf9f4' })
  return new Response(new Uint8Array(png))
}
