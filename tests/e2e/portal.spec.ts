import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, messageOf, test } from '../support/browser'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

/** Fills the form of a new ticket but for its files. */
async function fillIn(page: Page, subject: string) {
  await page.goto('/nord/portal/tickets/new')
  await page.getByLabel('Что случилось').fill(subject)
  await page.getByRole('radio', { name: 'Работа магазина' }).check()
  await page.getByRole('radio', { name: 'В плановом порядке' }).check()
  await page.getByLabel('Как это повторить').fill('Открываю страницу.')
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await page.waitForURL(/\/nord\/portal\/tickets\/\d+/)
  return /tickets\/(\d+)/.exec(page.url())?.[1] ?? ''
}

test('wrong files are refused by name and reason, and nothing else is lost', async ({ browser }) => {
  const { page } = await browserOf(browser, 'content@stena.demo')
  const subject = `Файлы ${Date.now()}`
  await fillIn(page, subject)
  await page
    .getByLabel('Файлы')
    .setInputFiles([
      file('Корзина.png', png),
      file('setup.exe', Buffer.from('MZ')),
      file('фото.jpg', Buffer.from('MZ это программа')),
      file('пусто.pdf', Buffer.alloc(0)),
      file('большой.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)),
    ])
  const list = page.getByRole('list', { name: 'Прикреплённые файлы' })
  for (const [name, reason] of [
    ['setup.exe', 'такие файлы не принимаем'],
    ['фото.jpg', 'внутри не то, что обещает имя файла'],
    ['пусто.pdf', 'файл пустой'],
    ['большой.pdf', 'больше 5 МБ'],
  ] as const)
    await expect(list.getByRole('listitem').filter({ hasText: name })).toContainText(new RegExp(reason.replaceAll(' ', '\\s')))
  await expect(page.getByRole('status').filter({ hasText: 'Файл Корзина.png прикреплён' })).toBeAttached()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Убрать setup.exe' }).click()
  await expect(list).not.toContainText('setup.exe')
  await send(page)
  await expect(page.getByRole('link', { name: /^Корзина\.png/ })).toBeVisible()
  await expect(page.getByText('фото.jpg')).toBeHidden()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Корзина\.png/ }).click()
  expect((await downloading).suggestedFilename()).toBe('Корзина.png')
  const address = await page.getByRole('link', { name: /^Корзина\.png/ }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  const stranger = (await browserOf(browser, 'boss@tea.demo')).page
  expect((await stranger.request.get(address ?? '')).status()).toBe(404)
})

test('an upload from elsewhere, by nobody, or beyond the limit is refused', async ({ browser, request, baseURL }) => {
  const { page } = await browserOf(browser, 'content@stena.demo')
  const origin = new URL(baseURL ?? '').origin
  const multipart = { file: file('а.png', png) }
  expect((await request.post('/nord/files', { multipart, headers: { origin } })).status()).toBe(401)
  expect((await page.request.post('/nord/files', { multipart, headers: { origin: 'https://evil.test' } })).status()).toBe(404)
  expect((await page.request.post('/sputnik/files', { multipart, headers: { origin } })).status()).toBe(404)
  const big = await page.request.post('/nord/files', {
    multipart: { file: file('б.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)) },
    headers: { origin },
  })
  expect(big.status()).toBe(413)
  expect(big.headers()['content-type']).toContain('application/problem+json')
})

test('an answer to a page that is out of date says what has changed and keeps its text', async ({ browser }) => {
  const { page } = await browserOf(browser, 'content@stena.demo')
  await fillIn(page, `Два окна ${Date.now()}`)
  const number = await send(page)
  const other = await page.context().newPage()
  await other.goto(`/nord/portal/tickets/${number}`)
  const answer = async (window: Page, text: string) => {
    await window.getByRole('textbox', { name: 'Текст ответа' }).fill(text)
    await window.getByRole('button', { name: 'Отправить', exact: true }).click()
  }
  await answer(other, 'Из второго окна')
  await expect(messageOf(other, 'Из второго окна')).toBeVisible()
  await answer(page, 'Из первого окна')
  await expect(page.getByText(/Пока вы\sписали, заявка изменилась: новое сообщение клиента \(Павел/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Текст ответа' })).toHaveText('Из первого окна')
  await expect(messageOf(page, 'Из второго окна')).toBeVisible()
  await page.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(messageOf(page, 'Из первого окна')).toBeVisible()
  // First still the editor, then the plain field that it begins as.
  const typed = () =>
    page
      .getByRole('textbox', { name: 'Текст ответа' })
      .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.textContent))
  await expect.poll(typed).toBe('')
})

test('a client takes a ticket back after being asked twice', async ({ browser }) => {
  const { page } = await browserOf(browser, 'content@stena.demo')
  await fillIn(page, `Уже не нужно ${Date.now()}`)
  await send(page)
  await page.getByText('Отозвать заявку').click()
  await page.getByRole('button', { name: 'Отозвать', exact: true }).click()
  await expect(page.getByText('Закрыта', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Текст ответа' })).toBeHidden()
})

test('the company and its hours are for the responsible; an employee sees what is their own', async ({ browser }) => {
  const responsible = (await browserOf(browser, 'owner@stena.demo')).page
  await responsible.goto('/nord/portal')
  await expect(responsible.getByRole('region', { name: 'Часы' })).toContainText('Осталось часов')
  await responsible.getByRole('link', { name: 'Как они тратились' }).click()
  await expect(responsible.getByRole('table', { name: 'Часы по месяцам' })).toBeVisible()
  await responsible.getByRole('link', { name: 'Заявки', exact: true }).click()
  await responsible.getByRole('link', { name: 'Только мои' }).click()
  await expect(responsible).toHaveURL(/mine=1/)
  const employee = (await browserOf(browser, 'content@stena.demo')).page
  await employee.goto('/nord/portal')
  await expect(employee.getByRole('heading', { name: 'Заявки' })).toBeVisible()
  await expect(employee.getByRole('region', { name: 'Часы' })).toBeHidden()
  await expect(employee.getByRole('link', { name: 'Вся компания' })).toBeHidden()
  expect((await employee.goto('/nord/portal/hours'))?.status()).toBe(404)
})
