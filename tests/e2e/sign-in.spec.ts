import { expect } from '@playwright/test'
import { browserOf, test } from '../support/browser'

test('a wrong password and an unknown address get the same words, and what was typed stays', async ({ page }) => {
  for (const email of ['designer@nord.demo', `nobody-${Date.now()}@nord.demo`]) {
    await page.goto('/sign-in')
    await page.getByLabel('Электронная почта').fill(email)
    await page.getByLabel('Пароль', { exact: true }).fill('wrong password')
    await page.getByRole('button', { name: 'Войти' }).click()
    await expect(page.getByText('Почта или пароль не подходят', { exact: true })).toBeVisible()
    await expect(page.getByLabel('Электронная почта')).toHaveValue(email)
  }
})

test('signing in brings back to where one was going, and never to a foreign address', async ({ page }) => {
  await page.goto('/nord/desk/clients')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByLabel('Электронная почта').fill('head@nord.demo')
  await page.getByLabel('Пароль', { exact: true }).fill('demo')
  await page.getByRole('button', { name: 'Войти' }).click()
  await expect(page).toHaveURL(/\/nord\/desk\/clients$/)
  await page.context().clearCookies()
  await page.goto('/sign-in?next=//evil.example/x')
  await page.getByLabel('Электронная почта').fill('head@nord.demo')
  await page.getByLabel('Пароль', { exact: true }).fill('demo')
  await page.getByRole('button', { name: 'Войти' }).click()
  await expect(page).toHaveURL(/\/nord\/desk$/)
})

test('signing out ends the session itself, not just the cookie', async ({ browser, playwright, baseURL }) => {
  const { context, page } = await browserOf(browser, 'head@nord.demo')
  const storageState = await context.storageState()
  await page.goto('/nord/desk')
  await page.getByRole('button', { name: /Виктор Громов/ }).click()
  await page.getByRole('button', { name: 'Выйти' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/desk'))
  const thief = await playwright.request.newContext({ baseURL, storageState })
  const response = await thief.get('/nord/desk', { maxRedirects: 0 })
  expect(response.status()).toBeGreaterThanOrEqual(300)
  expect(response.headers().location).toContain('/sign-in')
})

test("next-auth's own way in gives the same session", async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: 'admin@sputnik.demo', password: 'demo', json: 'true' }
  expect((await request.post('/api/auth/callback/credentials', { form })).ok()).toBe(true)
  expect((await request.get('/sputnik/desk')).status()).toBe(200)
  expect((await request.get('/nord/desk')).status()).toBe(404)
})

test('the interface is Russian by default and English on request, kept for the person', async ({ page }) => {
  await page.goto('/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})

test('health answers and says so', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})
