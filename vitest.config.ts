/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

// Astro's own Vite settings: the same JSX and the same imports as in the build.
export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    // What is tested is pure, and reading the content anew for each file took as long as the tests.
    isolate: false,
  },
})
