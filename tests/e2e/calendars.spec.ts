import { expect } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//ru',
  'BEGIN:VEVENT',
  'UID:1@test',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;VALUE=DATE:20260715',
  'SUMMARY:Переезд',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

for (const javaScriptEnabled of [true, false])
  test(`an administrator makes a calendar, sets days, takes days off from a file and goes back over versions ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { context, page } = await browserOf(browser, 'admin@nord.demo', { javaScriptEnabled })
    const name = `Проверка ${Date.now()}`
    const day = (words: string) => page.getByRole('button', { name: new RegExp(`^${words}`) })
    await page.goto('/nord/admin/calendars/new')
    await page.getByRole('button', { name: 'Ночные смены' }).click()
    await expect(page.getByLabel('Понедельник')).toHaveValue(/22/)
    await page.getByRole('button', { name: 'Пн–пт, 9–18' }).click()
    await expect(page.getByLabel('Понедельник')).toHaveValue('09:00–18:00')
    await page.getByLabel('Название', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Создать календарь' }).click()
    await expect(page).toHaveURL(/\/admin\/calendars\/[0-9a-f-]{36}/)
    const address = page.url().replace(/\?.*/, '')
    await page.goto(`${address}?year=2026`)

    // A day off with a name, another shortened, a Saturday worked.
    await day('1 июля, рабочий день').click()
    await page.getByRole('radio', { name: 'Выходной' }).check()
    await page
      .getByRole('region', { name: /1 июля/ })
      .getByLabel('Название')
      .fill('День компании')
    await page.getByRole('button', { name: 'Применить' }).click()
    await expect(day('1 июля, праздник или перенос: День компании')).toBeVisible()
    for (const [words, hours, becomes] of [
      ['2 июля, рабочий день', '9–15', '2 июля, короче обычного'],
      ['4 июля, выходной', '10–16', '4 июля, рабочий вместо выходного'],
    ] as const) {
      await day(words).click()
      await page.getByRole('radio', { name: 'Свои часы' }).check()
      await page.getByLabel('Часы', { exact: true }).fill(hours)
      await page.getByRole('button', { name: 'Применить' }).click()
      await expect(day(becomes)).toBeVisible()
    }
    await page.getByText('Загрузить', { exact: true }).first().click()
    await page.getByLabel('Или содержимое файла').fill(ics)
    await page.getByRole('button', { name: 'Загрузить', exact: true }).click()
    await expect(day('15 июля, праздник или перенос: Переезд')).toBeVisible()

    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await expect(page.getByText('Ни у одной открытой заявки срок не изменится.')).toBeVisible()
    await page.getByRole('button', { name: 'Сохранить версию 2' }).click()
    await expect(page.getByText('Календарь сохранён.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Версия 2' })).toBeVisible()
    const taken = await (await context.request.get(`${address}/calendar.json`)).json()
    expect(JSON.stringify(taken)).toContain('День компании')
    expect(await (await context.request.get(`${address}/days-off.ics`)).text()).toContain('Переезд')

    // Hours that can't be are refused with the reason, and what was typed stays.
    await page.goto(address)
    await page.getByLabel('Вторник').fill('9–9')
    await page.getByRole('button', { name: /Сохранить версию/ }).click()
    await expect(page.getByLabel('Вторник')).toHaveValue('9–9')
    await expect(page.getByLabel('Вторник')).toHaveAttribute('aria-invalid', 'true')

    await page.goto('/nord/admin/calendars')
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('link', { name: 'Сделать основным' })
      .click()
    await expect(page.getByRole('heading', { name: `Если основным станет «${name}»` })).toBeVisible()
    await page.getByRole('link', { name: 'Не менять' }).click()
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('button', { name: 'Убрать календарь' })
      .click()
    await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(0)
    await context.close()
  })

test('targets show what they come to and which tickets they move before they hold', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'admin@nord.demo')
  await page.goto('/nord/admin/tariffs')
  await page.getByRole('link', { name: 'Поддержка 10' }).first().click()
  const form = page.getByRole('form', { name: 'Сроки' })
  const normal = form.getByRole('group', { name: 'Обычный' })
  await normal.getByLabel('Первый ответ').fill('0')
  await form.getByRole('button', { name: 'Показать на примере' }).click()
  await expect(normal.getByLabel('Первый ответ')).toHaveAttribute('aria-invalid', 'true')
  await normal.getByLabel('Первый ответ').fill('2 ч')
  await form.getByRole('button', { name: 'Показать на примере' }).click()
  await expect(form.getByText('Так будет, если сохранить.')).toBeVisible()
  await expect(form.getByRole('heading', { name: 'Что изменится' })).toBeVisible()

  // Other terms say so as well, and nothing is saved by it.
  const terms = page.getByRole('form', { name: 'Условия' })
  await terms.getByLabel('Рабочее время').selectOption({ index: 2 })
  const chosen = await terms.getByLabel('Рабочее время').inputValue()
  await terms.getByRole('button', { name: 'Показать, что изменится' }).click()
  await expect(terms.getByRole('heading', { name: 'Что изменится' })).toBeVisible()
  await expect(terms.getByLabel('Рабочее время')).toHaveValue(chosen)
  await page.reload()
  await expect(terms.getByLabel('Рабочее время')).not.toHaveValue(chosen)
  await context.close()
})

for (const javaScriptEnabled of [true, false])
  test(`another calendar of a contract says which tickets it moves before it holds, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { context, page } = await browserOf(browser, 'manager@nord.demo', { javaScriptEnabled })
    await page.goto('/nord/desk/clients')
    await page.getByRole('link', { name: 'Уютная стена' }).click()
    await page.locator('a[href*="edit=contract"][href*="item="]').first().click()
    const calendar = page.getByLabel('Календарь')
    await calendar.selectOption({ index: 2 })
    const chosen = await calendar.inputValue()
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await expect(page.getByRole('heading', { name: 'Что изменится' })).toBeVisible()
    await expect(calendar).toHaveValue(chosen)
    if (javaScriptEnabled) await expectAccessible(page)
    await context.close()
  })
