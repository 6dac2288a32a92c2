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
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    outputFile: { json: 'test-results/vitest.json' },
  },
})
