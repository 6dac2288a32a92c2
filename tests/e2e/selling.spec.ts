import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'
import { pdfPages } from '../support/pdf-text'

/** What a form changed is on the page. */
const slow = { timeout: 30_000 }

test('a manager sells a tariff for two months, bills it, records the payment, and the term runs with its hours', async ({ browser }) => {
  test.setTimeout(180_000)
  const mark = Date.now()
  const company = `ООО «Верста» ${mark}`
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk/clients/new')
  await page.getByLabel('Название компании').fill(company)
  await page.getByLabel('Номер договора').fill(`НВ-В-${mark}`)
  await page.getByRole('button', { name: 'Добавить клиента' }).click()
  await expect(page.getByRole('heading', { name: company })).toBeVisible()
  const card = new URL(page.url()).pathname

  await page.goto(`${card}?edit=requisites`)
  await page.getByLabel('Полное название').fill(company)
  await page.getByLabel('ИНН').fill('7805123456')
  await page.getByLabel('Юридический адрес').fill('191014, Санкт-Петербург, Литейный пр., 26')
  await page.getByRole('button', { name: 'Сохранить реквизиты' }).click()
  await expect(page.getByText(/7805123456/).first()).toBeVisible()

  await page.goto(card)
  await page.locator(`a[href*="${card}/contracts/"]`).first().click()
  await page.waitForURL(/\/contracts\//)
  const contract = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Новый срок' }).click()
  await page.getByLabel('Сколько месяцев сразу').fill('2')
  await page.getByRole('button', { name: 'Добавить срок' }).click()
  await expect(page.getByText('Запланирован').first()).toBeVisible(slow)
  await page.goto(contract)
  const price =
    /\d[\d\s]*₽/.exec(
      ((await page.getByRole('listitem').filter({ hasText: '2 месяца' }).first().textContent()) ?? '').replaceAll('\u00a0', ' '),
    )?.[0] ?? ''
  expect(price).not.toBe('')
  await page.getByRole('button', { name: 'Выставить счёт' }).click()
  await page.waitForURL(/\/desk\/invoices\//)

  const file = page.getByRole('link', { name: 'Скачать PDF' })
  await expect(file).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  const text = (await pdfPages(await readFile(await download.path()))).join(' ')
  expect(text.replaceAll(/\s/g, '')).toContain(price.replaceAll(/[\s₽]/g, ''))
  expect(text).toContain('7805123456')

  await page.getByLabel('Платёжное поручение').fill('№ 214')
  await page.getByRole('button', { name: 'Записать оплату' }).click()
  await expect(page.getByText(/Оплачен.*№\s214/).first()).toBeVisible(slow)
  await page.goto(contract)
  await expect(page.getByText('Идёт', { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${card}/hours`)
  await expect(page.getByText(/Осталось|остаток/i).first()).toBeVisible()
})
