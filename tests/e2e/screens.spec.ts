import { expect, type Page } from '@playwright/test'
import { type Screen, screens } from '@/cli/screens'
import { expectAccessible, signIn, test } from '../support/browser'

test.describe.configure({ mode: 'parallel' })

const looks = [
  { name: 'on a phone, light', viewport: { width: 360, height: 760 }, colorScheme: 'light' as const },
  { name: 'on a desk, dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const },
]

const people = [...new Set(screens.map(({ as }) => as))]

for (const look of looks) {
  for (const person of people) {
    test(`every screen of ${person ?? 'a visitor'} ${look.name} is accessible and nothing overflows`, async ({ browser }) => {
      test.setTimeout(300_000)
      const context = await browser.newContext({ locale: 'ru-RU', viewport: look.viewport, colorScheme: look.colorScheme })
      const page = await context.newPage()
      if (person) await signIn(page, person)
      for (const screen of screens.filter(({ as }) => as === person)) {
        await test.step(screen.name, async () => {
          await page.goto(await addressOf(page, screen))
          await page.evaluate(() => document.fonts.ready)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), screen.name).toBe(
            0,
          )
          await unroll(page)
          await expectAccessible(page)
          await page.setViewportSize(look.viewport)
        })
      }
      await context.close()
    })
  }
}

async function addressOf(page: Page, { path, open }: Screen): Promise<string> {
  let address = path
  for (const part of [open ?? []].flat()) {
    await page.goto(address)
    address = (await page.locator(`a[href*="${part}"]`).first().getAttribute('href')) ?? address
  }
  return address
}

/** As tall as its page: what a bar at the bottom would cover by halves is judged as it is when scrolled to. */
async function unroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 360, height })
}
