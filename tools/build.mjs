/**
 * Builds the site: `node tools/build.mjs [base path] [directory]`.
 *
 * The environment variables BASE_PATH and OUT_DIR say the same on machines that have them set;
 * arguments work in every shell.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1'
const { build } = await import('astro')

const [base = process.env.BASE_PATH ?? '/', outDir = process.env.OUT_DIR ?? 'dist'] =
  process.argv.slice(2)
await build({ base, outDir })
