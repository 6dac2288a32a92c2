import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'

/** Browsers that a test has opened are closed at its end, whatever became of it: a page left open goes on asking the product. */
export const test = base.extend<{ closedAfter: undefined }>({
  closedAfter: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use(undefined)
      await Promise.all(browser.contexts().map(async (context) => before.has(context) || (await context.close())))
    },
    { auto: true },
  ],
})

/** Signs a demo person in by the form; comes back where the person belongs. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль', { exact: true }).fill('demo')
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** A browser of one's own, signed in. */
export async function browserOf(
  browser: Browser,
  email: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'ru-RU', ...options })
  const page = await context.newPage()
  await signIn(page, email)
  return { context, page }
}

/** Those words as a message of the thread: what still stands in the form that sends them doesn't count. */
export const messageOf = (page: Page, words: string): Locator => page.getByRole('article').getByText(words, { exact: true }).first()

/** WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode() // no frames of others here, and no window of its own for each look
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}
