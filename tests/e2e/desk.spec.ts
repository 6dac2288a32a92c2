import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, signIn, test } from '../support/browser'

/** Keys are heard once the page has come alive. */
const stepIn = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('KeyJ')
    await expect(page.locator('a:focus')).toBeVisible({ timeout: 500 })
  }).toPass()

test('the queue is walked, opened and closed by keyboard, and the address is the view', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk')
  await expect(page.getByRole('heading', { name: 'Все открытые' })).toBeVisible()
  await stepIn(page)
  await page.keyboard.press('KeyJ')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/ticket=\d+/)
  const panel = page.getByRole('complementary', { name: /^Заявка \d+$/ })
  await expect(panel).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).not.toHaveURL(/ticket=/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('KeyG')
  await page.keyboard.press('KeyC')
  await expect(page).toHaveURL(/\/nord\/desk\/clients$/)
})

test('several tickets get one more person at once', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk?view=paused')
  await stepIn(page)
  await page.keyboard.press('KeyX')
  await page.keyboard.press('KeyJ')
  await page.keyboard.press('KeyX')
  await expect(page.getByRole('region', { name: 'Выбранные заявки' })).toContainText('Выбрано 2')
  await page.keyboard.press('KeyA')
  const dialog = page.getByRole('dialog', { name: 'Кого добавить к 2 заявкам' })
  await dialog.getByRole('checkbox', { name: 'Тимур Галиев' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('img', { name: /Исполнители: .*Тимур Галиев/ })).toHaveCount(2)
})

test('a note is ochre, stays inside, and the minutes typed say what will be left', async ({ page, browser }) => {
  await signIn(page, 'dev@nord.demo')
  await page.goto('/nord/desk/my-day')
  await page.getByRole('link', { name: 'Ответить' }).click()
  await page.waitForURL(/\/tickets\/\d+/)
  await page.getByLabel('Потрачено').fill('1:10')
  await expect(page.getByText(/^осталось/).last()).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('KeyM')
  const note = `Только для своих ${Date.now()}`
  await page.keyboard.type(note)
  await expect(page.getByRole('button', { name: 'На проверку' })).toBeHidden()
  await page.getByLabel('Потрачено').fill('')
  await page.getByRole('button', { name: 'Добавить заметку' }).click()
  await expect(page.getByRole('article', { name: /заметка, клиент не видит/ }).filter({ hasText: note })).toBeVisible()
  const number = /tickets\/(\d+)/.exec(page.url())?.[1]
  const client = (await browserOf(browser, 'owner@stena.demo')).page
  await client.goto(`/nord/portal/tickets/${number}`)
  await expect(client.getByText(note)).toHaveCount(0)
})

test('a status that needs a reason asks for it beside the field', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk')
  await stepIn(page)
  await page.getByRole('link', { name: /Калькулятор рулонов/ }).click()
  await page.waitForURL(/ticket=\d+/)
  await page.keyboard.press('KeyS')
  const dialog = page.getByRole('dialog', { name: 'Статус заявки' })
  await dialog.getByRole('radio', { name: 'В работе' }).check()
  await dialog.getByRole('button', { name: 'Изменить' }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('KeyS')
  await dialog.getByRole('radio', { name: 'Ждём третью сторону' }).check()
  await dialog.getByRole('button', { name: 'Изменить' }).click()
  await expect(dialog.getByText('Заполните это поле')).toBeVisible()
  await dialog.getByLabel('Причина').selectOption({ index: 1 })
  await dialog.getByRole('textbox', { name: 'Что добавить' }).fill('Ждём хостинг')
  await dialog.getByRole('button', { name: 'Изменить' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/Ждём хостинг/).first()).toBeVisible()
})

test('clients are found by name; a card of another tenant is not there', async ({ page, browser }) => {
  await signIn(page, 'manager@nord.demo')
  await page.goto('/nord/desk/clients')
  await page.getByRole('searchbox', { name: 'Найти по имени' }).fill('чай')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Русский чай' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Уютная стена' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Русский чай' }).click()
  await expect(page.getByRole('heading', { name: 'Русский чай' })).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const other = (await browserOf(browser, 'manager@sputnik.demo')).page
  for (const path of [
    `/sputnik/desk/clients/${id}`,
    `/sputnik/desk?client=${id}`,
    '/sputnik/desk/clients/nonsense',
    `/nord/desk/clients/${id}`,
  ])
    expect((await other.goto(path))?.status(), path).toBe(404)
})
