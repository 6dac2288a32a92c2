import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, messageOf, test } from '../support/browser'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** One page with a word on it. */
const pdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    '4 0 obj<</Length 44>>stream',
    'BT /F1 24 Tf 40 100 Td (Reglament) Tj ET    ',
    'endstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R/Size 6>>',
    '%%EOF',
  ].join('\n'),
)

/** A ticket of the test's own, filed by a client with a PDF; its number. */
async function filed(page: Page, subject: string): Promise<string> {
  await page.goto('/nord/portal/tickets/new')
  await page.getByLabel('Что случилось').fill(subject)
  await page.getByRole('radio', { name: 'Работа магазина' }).check()
  await page.getByRole('radio', { name: 'В плановом порядке' }).check()
  await page.getByLabel('Как это повторить').fill('Открываю страницу.')
  await page.getByLabel('Файлы').setInputFiles([{ name: 'макет.pdf', mimeType: 'application/pdf', buffer: pdf }])
  await expect(page.getByRole('status').filter({ hasText: 'Файл макет.pdf прикреплён' })).toBeAttached({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await page.waitForURL(/\/nord\/portal\/tickets\/\d+/)
  return /tickets\/(\d+)/.exec(page.url())?.[1] ?? ''
}

/** The editor stands once the field has been entered. */
async function enter(page: Page) {
  await page.getByRole('textbox', { name: 'Текст' }).click()
  await expect(page.getByRole('toolbar', { name: 'Оформление' })).toBeVisible({ timeout: 30_000 })
  return page.getByRole('textbox', { name: 'Текст' })
}

async function pasteScreenshot(page: Page) {
  await page.getByRole('textbox', { name: 'Текст' }).evaluate((field, data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, png)
}

test('a shaped reply with a pasted screenshot is mended before its letter leaves, then sent at once', async ({ browser }) => {
  const { page: client } = await browserOf(browser, 'content@stena.demo')
  const number = await filed(client, `Ответ ${Date.now()}`)
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto(`/nord/desk/tickets/${number}`)
  const editor = await enter(page)
  await editor.pressSequentially('Готово: ')
  await page.keyboard.press('Control+b')
  await editor.pressSequentially('корзина')
  await page.keyboard.press('Control+b')
  await editor.pressSequentially(' работаит.')
  await pasteScreenshot(page)
  await expect(page.getByRole('status').filter({ hasText: /Файл Снимок экрана \d\d\.\d\d \d\d-\d\d\.png прикреплён/ })).toBeAttached({
    timeout: 30_000,
  })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Отправить', exact: true }).click()

  const reply = page.getByRole('article', { name: /ответ клиенту/ }).last()
  await expect(reply.locator('strong').first()).toHaveText('корзина')
  await expect(reply).toContainText(/Письмо уйдёт в\s\d+:\d\d/)
  await reply.getByText('Изменить', { exact: true }).click()
  const mending = reply.getByRole('textbox', { name: 'Новый текст ответа' })
  await mending.fill('Готово: корзина работает.')
  await reply.getByRole('button', { name: 'Сохранить' }).click()
  await expect(reply.getByText('Готово: корзина работает.').first()).toBeVisible()
  await reply.getByText(/^изменено/).click()
  await expect(reply.getByText('работаит')).toBeVisible()
  await expectAccessible(page)

  await client.goto(`/nord/portal/tickets/${number}`)
  const received = client.getByRole('article', { name: /ответ вам/ }).last()
  await expect(received).toContainText('Готово: корзина работает.')
  await expect(received).toContainText('изменено')
  await expect(received).not.toContainText('работаит')

  await reply.getByRole('button', { name: 'Отправить сейчас' }).click()
  await expect(reply).not.toContainText('Письмо уйдёт')
})

test('pictures and a PDF are looked at in place', async ({ browser }) => {
  const { page: client } = await browserOf(browser, 'content@stena.demo')
  const number = await filed(client, `Файлы ${Date.now()}`)
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto(`/nord/desk/tickets/${number}`)
  await enter(page)
  await pasteScreenshot(page)
  await expect(page.getByRole('status').filter({ hasText: 'Снимок экрана' })).toBeAttached({ timeout: 30_000 })
  await page.getByRole('textbox', { name: 'Текст' }).fill('Снимок')
  await page.getByRole('button', { name: 'Отправить', exact: true }).click()

  await page.getByRole('link', { name: /Посмотреть Снимок экрана/ }).click()
  const viewer = page.getByRole('dialog', { name: 'Просмотр файла' })
  const picture = viewer.getByRole('img', { name: /Снимок экрана/ })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  const address = (await picture.getAttribute('src')) ?? ''
  const shown = await page.request.get(address)
  expect(shown.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  await viewer.getByRole('button', { name: 'Крупнее' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()

  const document = page.getByRole('link', { name: 'Посмотреть макет.pdf' })
  expect((await page.request.get(`${await document.getAttribute('href')}/preview`)).status()).toBe(404)
  await document.click()
  await expect(viewer.getByText(/Страница 1 из\s1/)).toBeVisible()
  await expect.poll(() => viewer.locator('canvas').evaluate((sheet: HTMLCanvasElement) => sheet.width)).toBeGreaterThan(400)
  await page.keyboard.press('Escape')

  const stranger = (await browserOf(browser, 'boss@tea.demo')).page
  expect((await stranger.request.get(address)).status()).toBe(404)
})

test('a draft outlives the page and is there in another browser', async ({ browser }) => {
  const { page: client } = await browserOf(browser, 'content@stena.demo')
  const number = await filed(client, `Черновик ${Date.now()}`)
  const { page } = await browserOf(browser, 'dev@nord.demo')
  await page.goto(`/nord/desk/tickets/${number}`)
  const editor = await enter(page)
  const kept = page.waitForResponse((answer) => Boolean(answer.request().postData()?.includes('писать')))
  await editor.pressSequentially('Начал ')
  await page.keyboard.press('Control+i')
  await editor.pressSequentially('писать')
  expect((await kept).ok()).toBe(true)
  await expect(page.getByText('черновик сохранён')).toBeVisible()

  const { page: elsewhere } = await browserOf(browser, 'dev@nord.demo')
  await elsewhere.goto(`/nord/desk/tickets/${number}`)
  const restored = elsewhere.getByRole('textbox', { name: 'Текст' })
  await expect(restored.locator('em')).toHaveText('писать')
  await expect(restored).toHaveText('Начал писать')
  const gone = elsewhere.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await elsewhere.getByRole('button', { name: 'Удалить черновик' }).click()
  await gone
  await elsewhere.reload()
  await expect(elsewhere.getByRole('textbox', { name: 'Текст' })).toHaveValue('')
})

test('a corrected subject and a mistyped time stand in the history', async ({ browser }) => {
  const { page: client } = await browserOf(browser, 'content@stena.demo')
  const stamp = Date.now()
  const number = await filed(client, `Тема ${stamp}`)
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto(`/nord/desk/tickets/${number}`)
  await page.getByRole('link', { name: 'Изменить заявку' }).click()
  await page.getByRole('textbox', { name: 'Тема' }).fill(`Верная тема ${stamp}`)
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.waitForURL(new RegExp(`/nord/desk/tickets/${number}$`))
  await expect(page.getByRole('heading', { name: `Верная тема ${stamp}` })).toBeVisible()
  await expect(page.getByText(`«Тема ${stamp}» → «Верная тема ${stamp}»`).first()).toBeAttached()

  await page.getByRole('textbox', { name: 'Текст' }).fill('Сделано')
  await page.getByRole('textbox', { name: 'Потрачено' }).fill('10 ч')
  await page.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(messageOf(page, 'Сделано')).toBeVisible()
  await page.getByRole('link', { name: 'Записи времени' }).click()
  await page.getByText('Исправить', { exact: true }).first().click()
  const form = page.getByRole('form', { name: /^Исправить запись/ })
  await form.getByRole('textbox', { name: 'Время' }).fill('1 ч')
  await expectAccessible(page)
  await form.getByRole('textbox', { name: 'Почему' }).fill('Опечатка')
  await form.getByRole('button', { name: 'Исправить' }).click()
  const entries = page.getByRole('listitem').filter({ hasText: 'Анна Ковалёва' })
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText(/^1\sч/)
  await expect(entries.last()).toContainText('исправлено')
  await page.goto(`/nord/desk/tickets/${number}`)
  await expect(page.getByText(/исправлено время/i).first()).toBeAttached()
})
