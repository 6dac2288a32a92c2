import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * What changes the process that it runs in: a module or a setting in another's place, a database of its own, a
 * server that everything goes through.
 */
const apart = [
  'integration/busy',
  'integration/compliance',
  'integration/gate',
  'integration/health',
  'integration/required-factor',
  'integration/sent-letters',
  'integration/sweep-files',
  'integration/two-workers',
  'integration/undone',
  'integration/worker',
  'unit/own-origin',
].map((name) => `tests/${name}.test.ts`)

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
      {
        extends: true,
        // One process runs many files, so that what all of them import is read once.
        test: {
          name: 'house',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
          exclude: apart,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      // What asks the built product, each file on a web and a database of its own.
      { extends: true, test: { name: 'wire', include: ['tests/wire/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
