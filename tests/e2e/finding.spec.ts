import { expect } from '@playwright/test'
import { browserOf, expectAccessible, signIn, test } from '../support/browser'

test('a manager filters and sorts the queue, shares the address, and the panel leaves the list as it is', async ({ page, browser }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk')
  await page.getByRole('button', { name: 'Фильтр' }).click()
  await page.getByRole('group', { name: 'Статус' }).getByText('Любой', { exact: true }).click()
  await page.getByLabel('Исполнитель', { exact: true }).selectOption({ label: 'Тимур Галиев' })
  await page.getByRole('button', { name: 'Показать' }).click()
  await page.waitForURL(/status=all/)
  const conditions = page.getByRole('list', { name: 'Условия отбора' })
  await expect(conditions.getByRole('link', { name: /Убрать: Исполнитель, Тимур Галиев/ })).toBeVisible()
  await page.getByRole('button', { name: /^Порядок/ }).click()
  await page.getByRole('link', { name: 'Сначала новые' }).click()
  await page.waitForURL(/sort=newest/)
  await expectAccessible(page)
  const address = page.url()
  expect(new URL(address).search).not.toContain('category=')

  const rows = page.getByRole('list', { name: 'Заявки' }).getByRole('listitem')
  const count = await rows.count()
  await rows.first().getByRole('link').click()
  const panel = page.getByRole('complementary', { name: /^Заявка \d+$/ })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  expect(page.url()).toBe(address)
  await expect(rows).toHaveCount(count)

  const head = (await browserOf(browser, 'head@nord.demo')).page
  await head.goto(address)
  await expect(head.getByRole('list', { name: 'Заявки' }).getByRole('listitem')).toHaveCount(count)

  await conditions.getByRole('link', { name: 'Очистить' }).click()
  await expect(conditions).toBeHidden()
})

test('search forgives a mistake and shows where the word stands', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk')
  const box = page.getByRole('searchbox', { name: 'Поиск' })
  await box.fill('калкулятор')
  await box.press('Enter')
  await page.waitForURL(/search\?q=/)
  await expect(page.getByText(/Показано для «калькулятор/)).toBeVisible()
  await expect(page.getByRole('link', { name: /Калькулятор/ }).first()).toBeVisible()
  await expectAccessible(page)
})

test('Ctrl+K goes to a ticket by its number and offers what can be done with it', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk')
  const row = page.locator('[data-ticket]').first()
  const number = (await row.getAttribute('data-ticket')) ?? ''
  const field = page.getByRole('combobox', { name: 'Найти и сделать' })
  await expect(async () => {
    await page.keyboard.press('Control+KeyK')
    await expect(field).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await field.fill(`#${number}`)
  await expect(page.getByRole('option', { name: new RegExp(`#${number}`) })).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/desk/tickets/${number}$`))
  await expect(async () => {
    await page.keyboard.press('Control+KeyK')
    await expect(field).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await field.fill('приоритет')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Приоритет заявки' })).toBeVisible()
})

test('a client finds what was said to them, and no word of a note', async ({ page, browser }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk/search?q=калькулятор')
  const link = page.locator('a[data-row][href*="/desk/tickets/"]').first()
  const number = /tickets\/(\d+)/.exec((await link.getAttribute('href')) ?? '')?.[1]
  await page.goto(`/nord/desk/tickets/${number}`)
  const secret = `жирафоид${Date.now()}`
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('KeyM')
  await expect(page.getByRole('button', { name: 'Добавить заметку' })).toBeVisible()
  await page.keyboard.type(secret)
  await page.getByRole('button', { name: 'Добавить заметку' }).click()
  await expect(page.getByRole('article', { name: /заметка, клиент не видит/ }).filter({ hasText: secret })).toBeVisible()
  await page.goto(`/nord/desk/search?q=${secret}`)
  await expect(page.locator(`a[href="/nord/desk/tickets/${number}"]`)).toBeVisible()

  const client = (await browserOf(browser, 'owner@stena.demo')).page
  await client.goto(`/nord/portal/search?q=${secret}`)
  await expect(client.getByText('Ничего не нашлось')).toBeVisible()
  await client.goto('/nord/portal/search?q=калькулятор')
  await expect(client.locator('a[data-row]').first()).toBeVisible()
  await expectAccessible(client)
})

test('a whole page pasted into the search is looked for by its beginning', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk/search')
  const box = page.getByRole('searchbox').first()
  await box.focus()
  await page.keyboard.insertText('щ'.repeat(10_000))
  const [answer] = await Promise.all([page.waitForResponse(/\/search\?q=/), page.keyboard.press('Enter')])
  expect(answer.status()).toBe(200)
  await expect(box).toHaveValue(/^щ{1,200}$/)
})
