import { type Browser, expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { expectAccessible, test } from '../support/browser'

const password = 'четыре слона на лугу'
const step = () => Math.floor(Date.now() / 30_000)
let lastStep = 0

/** The next code that was not used yet: that of this half-minute, or already of the one to come. */
async function code(secret: string) {
  const next = Math.max(step(), lastStep + 1)
  await expect.poll(step, { timeout: 40_000 }).toBeGreaterThanOrEqual(next - 1)
  lastStep = next
  return generateSync({ secret, epoch: next * 30 })
}

/** An agency of the test's own: its administrator, by the invitation in the letter. */
async function anAdministrator(browser: Browser) {
  const mark = Date.now()
  const [slug, email] = [`slon-${mark}`, `elephant-${mark}@slon.test`]
  const page = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await page.goto('/sign-up')
  await page.locator('input[name="agency"]').fill('Слон и партнёры')
  await page.locator('input[name="slug"]').fill(slug)
  await page.locator('input[name="name"]').fill('Ольга Слонова')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('form:has(input[name="slug"]) button[type="submit"]').click()
  await expect(page.locator('input[name="slug"]')).toHaveCount(0)
  await openLetter(page, email, /Слон/)
  const link = await page.locator('a[href*="/join/"]').first().getAttribute('href')
  await page.goto(new URL(link ?? '').pathname)
  await page.locator('input[name="password"]').fill(password)
  await page.getByRole('button', { name: 'Принять приглашение' }).click()
  await page.waitForURL(new RegExp(`/${slug}/desk`))
  return { slug, email, page }
}

async function openLetter(page: Page, email: string, name: RegExp) {
  await expect(async () => {
    await page.goto(`/inbox?to=${email}`)
    await page.getByRole('link', { name }).first().click({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
}

async function passwordOf(page: Page, email: string, next: string) {
  await page.goto(`/sign-in?next=${next}`)
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL(/\/sign-in\/code/)
}

test('somebody switches the second factor on, signs in with it and with a recovery code, and switches it off', async ({ browser }) => {
  test.setTimeout(180_000)
  const { slug, email, page } = await anAdministrator(browser)
  const security = `/${slug}/account/security`
  await page.goto(security)
  const factor = page.getByRole('region', { name: 'Второй фактор' })
  await factor.getByLabel('Ваш пароль').fill(password)
  await factor.getByRole('button', { name: 'Включить второй фактор' }).click()
  await expect(factor.getByRole('img', { name: /QR/ })).toBeVisible()
  await factor.getByText('Введите ключ вручную').click()
  const secret = ((await factor.locator('.select-all').textContent()) ?? '').replaceAll(' ', '')
  await factor.getByLabel('Код из приложения').fill('000000')
  await factor.getByRole('button', { name: 'Подтвердить и включить' }).click()
  await expect(factor.getByText('Код не подходит')).toBeVisible()
  await expectAccessible(page)
  await factor.getByLabel('Код из приложения').fill(await code(secret))
  await factor.getByRole('button', { name: 'Подтвердить и включить' }).click()
  const codes = factor.getByRole('list', { name: 'Запасные коды' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recovery = ((await codes.first().textContent()) ?? '').trim()
  await expectAccessible(page)
  await factor.getByRole('link', { name: 'Я сохранил коды' }).click()
  await expect(factor.getByText('Осталось 10 запасных кодов')).toBeVisible()
  await expect(codes).toHaveCount(0)

  // The password alone opens nothing: neither a page nor what next-auth gives.
  const other = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await passwordOf(other, email, security)
  expect((await other.request.get(security, { maxRedirects: 0 })).status()).toBeGreaterThanOrEqual(300)
  await expectAccessible(other)
  await other.getByLabel('Код').fill(await code(secret))
  await other.getByRole('button', { name: 'Войти' }).click()
  await other.waitForURL(new RegExp(security))

  // Without script, by a recovery code; the next time it is void.
  const plain = await (await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false })).newPage()
  await passwordOf(plain, email, security)
  await plain.getByLabel('Код').fill(recovery)
  await plain.getByRole('button', { name: 'Войти' }).click()
  await plain.waitForURL(new RegExp(security))
  await expect(plain.getByText('Осталось 9 запасных кодов')).toBeVisible()
  await openLetter(plain, email, /Второй фактор/)
  await plain.context().clearCookies()
  await passwordOf(plain, email, security)
  await plain.getByLabel('Код').fill(recovery)
  await plain.getByRole('button', { name: 'Войти' }).click()
  await expect(plain.getByText('Код не подходит')).toBeVisible()

  // The other device is listed, and signed out from here it is out at once.
  await page.goto(`/${slug}/account/devices`)
  await page.getByRole('button', { name: 'Выйти на остальных' }).click()
  await expect(page.getByRole('button', { name: 'Выйти на остальных' })).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: 'это устройство' })).toBeVisible()
  await other.goto(security)
  await expect(other).toHaveURL(/\/sign-in\?next=/)

  await page.goto(security)
  await factor.getByText('Выключить', { exact: true }).click()
  await factor.getByLabel('Ваш пароль').fill(password)
  await factor.getByLabel('Код из приложения или запасной').fill(await code(secret))
  await factor.getByRole('button', { name: 'Выключить второй фактор' }).click()
  await expect(factor.getByText('Второй фактор выключен')).toBeVisible()
})
