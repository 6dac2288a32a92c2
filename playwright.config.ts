import { defineConfig } from '@playwright/test'

const { BASE_URL, BROWSER_PATH, BROWSER_LIBRARIES, BROWSER_FONTS } = process.env

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: BASE_URL,
    browserName: 'chromium',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: !process.env.CI }, // pictures of every step are half of a run
    launchOptions: {
      executablePath: BROWSER_PATH,
      env: {
        ...(process.env as Record<string, string>),
        ...(BROWSER_LIBRARIES && { LD_LIBRARY_PATH: BROWSER_LIBRARIES }),
        ...(BROWSER_FONTS && { FONTCONFIG_PATH: BROWSER_FONTS }),
      },
    },
  },
})
