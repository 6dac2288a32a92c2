import { expect } from '@playwright/test'
import { messageOf, signIn, test } from '../support/browser'

test.use({ javaScriptEnabled: false })

test('a client files, reads and answers, and staff reply, without any script', async ({ page, browser }) => {
  const subject = `Без скриптов ${Date.now()}`
  await signIn(page, 'owner@stena.demo')
  await page.goto('/nord/portal/tickets/new')
  await page.getByLabel('Что случилось').fill(subject)
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  // Nothing typed is lost when a field is missing, and the refusal stands beside it.
  await expect(page.getByLabel('Что случилось')).toHaveValue(subject)
  await page.getByRole('radio', { name: 'Работа магазина' }).check()
  await page.getByRole('radio', { name: 'Мешает, но можно работать' }).check()
  await page.getByLabel('Как это повторить').fill('<b>жирный</b> 🙂 \u05e9\u05dc\u05d5\u05dd')
  await page.locator('input[type="file"]:visible').setInputFiles([
    {
      name: 'снимок.png',
      mimeType: 'image/png',
      buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
    },
    { name: 'вирус.png', mimeType: 'image/png', buffer: Buffer.from('MZ это программа') },
  ])
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  // The wrong file is named with its reason, the right one is kept.
  await expect(page.getByText(/вирус\.png/).first()).toBeVisible()
  await expect(page.getByText('снимок.png').first()).toBeVisible()
  await expect(page.getByLabel('Что случилось')).toHaveValue(subject)
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await expect(page).toHaveURL(/\/nord\/portal\/tickets\/\d+/)
  await expect(page.getByText('<b>жирный</b> 🙂 \u05e9\u05dc\u05d5\u05dd')).toBeVisible()
  await expect(page.getByRole('link', { name: /^снимок\.png/ })).toBeVisible()
  const number = /tickets\/(\d+)/.exec(page.url())?.[1] ?? ''

  const desk = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ru-RU' })).newPage()
  await signIn(desk, 'manager@nord.demo')
  await desk.goto(`/nord/desk/tickets/${number}`)
  await desk.getByRole('textbox', { name: 'Текст' }).fill('Приняли, смотрим.')
  await desk.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(desk.getByRole('paragraph').filter({ hasText: 'Приняли, смотрим.' })).toBeVisible()

  await page.goto(`/nord/portal/tickets/${number}`)
  await expect(messageOf(page, 'Приняли, смотрим.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Текст ответа' }).fill('Спасибо, ждём.')
  await page.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(messageOf(page, 'Спасибо, ждём.')).toBeVisible()
})

test('two people on one ticket: the second is told what has changed and loses no word', async ({ browser }) => {
  const open = async (email: string) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ru-RU' })).newPage()
    await signIn(page, email)
    await page.goto('/nord/desk')
    await page
      .getByRole('link', { name: /Перенос сайта/ })
      .first()
      .click()
    return page
  }
  const [first, second] = [await open('manager@nord.demo'), await open('head@nord.demo')]
  const [one, two] = [`Первый ответ ${Date.now()}`, `Второй ответ ${Date.now()}`]
  const write = async (page: typeof first, text: string) => {
    await page.getByRole('textbox', { name: 'Текст' }).fill(text)
    await page.getByRole('button', { name: 'Отправить', exact: true }).click()
  }
  await write(first, one)
  await expect(first.getByRole('paragraph').filter({ hasText: one })).toBeVisible()
  await write(second, two)
  await expect(second.getByRole('textbox', { name: 'Текст' })).toHaveValue(two)
  await expect(second.getByText(/Анна Ковалёва/).first()).toBeVisible()
  await second.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(second.getByRole('paragraph').filter({ hasText: two })).toBeVisible()
})
