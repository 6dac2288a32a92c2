import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@tests': resolve('tests'),
      '@': resolve('src'),
      'server-only': resolve('node_modules/server-only/empty.js'),
    },
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'house', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'] } },
      // What asks the built product, each file on a web and a database of its own.
      { extends: true, test: { name: 'wire', include: ['tests/wire/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
