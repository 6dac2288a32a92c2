import { expect, type Page } from '@playwright/test'
import exceljs from 'exceljs'
import { browserOf, test } from '../support/browser'
import { pdfPages } from '../support/pdf-text'

const responsibles: Record<string, string> = { 'Уютная стена': 'owner@stena.demo', 'Русский чай': 'boss@tea.demo' }

/** What a form changed is on the page. */
const slow = { timeout: 30_000 }

test('a month is sent, questioned, corrected and accepted, and its two files say what the page says', async ({ browser }) => {
  test.setTimeout(240_000)
  const { page: manager } = await browserOf(browser, 'manager@nord.demo')
  await manager.goto('/nord/desk/statements')
  const row = manager.locator('tbody tr').first()
  const draft = row.getByRole('link')
  const line = (await row.textContent()) ?? ''
  const client = Object.keys(responsibles).find((name) => line.includes(name)) ?? ''
  expect(client).not.toBe('')
  const at = (await draft.getAttribute('href')) ?? ''
  const id = at.split('/').at(-1) ?? ''
  await manager.goto(at)
  const confirm = manager.getByRole('checkbox', { name: /Подтверждаю поправку/ })
  if (await confirm.isVisible()) await confirm.check()
  await manager.getByRole('button', { name: 'Отправить клиенту' }).click()
  await expect(manager.getByText(/У\sклиента\sс/).first()).toBeVisible(slow)

  const { page: owner } = await browserOf(browser, responsibles[client] ?? '')
  await owner.goto(`/nord/portal/statements/${id}`)
  await owner.getByText('Спросить о строке').first().click()
  await owner.getByLabel('О какой строке').selectOption({ index: 1 })
  await owner.getByRole('textbox', { name: 'Вопрос' }).fill('Почему так долго?')
  await owner.getByRole('button', { name: 'Задать вопрос' }).click()
  await expect(owner.getByText('Почему так долго?').first()).toBeVisible(slow)
  await expect(owner.getByRole('button', { name: 'Принять отчёт' })).toHaveCount(0)

  await manager.goto(at)
  await manager.getByRole('textbox', { name: 'Ответ клиенту' }).fill('Вы правы: лишние минуты убрали.')
  await manager.getByLabel('Что сделать').selectOption('corrected')
  await manager.getByLabel('Какую запись исправить').selectOption({ index: 1 })
  await manager.getByLabel('Сколько должно быть').fill('7')
  await manager.getByRole('button', { name: 'Ответить' }).click()
  await expect(manager.getByText('Время исправлено')).toBeVisible(slow)

  await owner.goto(`/nord/portal/statements/${id}`)
  await expect(owner.getByText('Вы правы: лишние минуты убрали.').first()).toBeVisible()
  await owner.getByRole('button', { name: 'Принять отчёт' }).click()
  await expect(owner.getByText(/(Цифры закрыты.*принят|Принят.*Цифры закрыты)/).first()).toBeVisible(slow)

  const { minutes, entries } = await tableOf(owner, id)
  const shown = plain((await owner.locator('main').textContent()) ?? '')
  expect(shown).toContain(words(minutes))
  expect(entries.filter(({ minutes: own }) => own === 7)).toHaveLength(1)
  const paper = plain(await paperOf(owner, id))
  expect(paper).toContain(`Всего ${words(minutes)}`)
  expect(entries.filter(({ number }) => !paper.includes(`${number}`) || !shown.includes(`${number}`))).toEqual([])
})

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

/** «6 ч 40 мин», as page and paper say it. */
function words(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 ? `${hours} ч` : '', rest > 0 || hours === 0 ? `${hours > 0 ? String(rest).padStart(2, '0') : rest} мин` : '']
  return parts.filter(Boolean).join(' ')
}

/** What the month spent and its entries, out of the table that the client downloads. */
async function tableOf(page: Page, id: string) {
  const answer = await page.request.get(`/nord/statements/${id}/xlsx`)
  expect(answer.status()).toBe(200)
  const book = new exceljs.Workbook()
  await book.xlsx.load((await answer.body()) as never)
  const rows = (name: string) => (book.getWorksheet(name)?.getSheetValues() ?? []).slice(2).map((row) => (row as unknown[]).slice(1))
  const entries = rows('Записи времени').map((cells) => ({ number: Number(cells[0]), minutes: Number(cells[6]) }))
  const spent = rows('Сводка').find((cells) => cells[0] === 'Потрачено')
  return { entries, minutes: Number(spent?.[1]) }
}

/** The texts of the PDF once the worker has drawn the sealed month. */
async function paperOf(page: Page, id: string): Promise<string> {
  let text = ''
  await expect(async () => {
    const answer = await page.request.get(`/nord/statements/${id}/pdf`)
    expect(answer.status()).toBe(200)
    text = (await pdfPages(new Uint8Array(await answer.body()))).join(' ')
    expect(text).toContain('контрольная сумма')
  }).toPass({ timeout: 90_000 })
  return text
}
