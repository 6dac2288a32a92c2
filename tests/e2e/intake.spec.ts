import { expect } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

test.setTimeout(120_000)
// Answers of the server wait for those before them, which on a busy machine takes its time.
const patient = { timeout: 40_000 }

test('a manager takes a call of somebody new down, and the queue shows it with the reaction met', async ({ browser }) => {
  const mark = Date.now()
  const subject = `Звонок ${mark}`
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk')
  await page.getByRole('link', { name: 'Новая заявка' }).click()
  await page.waitForURL(/\/desk\/tickets\/new/)
  await page.getByLabel('Кто обращается').fill('стена')
  await page.getByRole('button', { name: 'Найти', exact: true }).click()
  await page.getByRole('link', { name: 'Уютная стена', exact: true }).click()
  await expectAccessible(page)
  await page.getByLabel('Человек').selectOption('Новый человек')
  await page.getByLabel('Имя', { exact: true }).fill(`Новичок ${mark}`)
  await page.getByLabel('Телефон', { exact: true }).fill('+7 999 555-00-00')
  await page.getByLabel('Что случилось').fill(subject)
  await page.getByLabel('Подробности').fill('Не открывается корзина.')
  await page.getByRole('radio', { name: 'Мешает, но можно работать' }).check()
  await page.getByRole('button', { name: 'Зарегистрировать' }).click()
  // What is missing is said beside its field, and nothing typed is lost.
  await expect(page.getByLabel('К чему относится')).toHaveAttribute('aria-invalid', 'true', patient)
  await expect(page.getByLabel('Что случилось')).toHaveValue(subject)
  await page.getByLabel('К чему относится').selectOption('Работа магазина')
  await page.getByRole('button', { name: 'Зарегистрировать' }).click()
  await page.waitForURL(/\/nord\/desk\/tickets\/\d+/)
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
  await expect(page.getByText(`Новичок ${mark}`).first()).toBeVisible()
  const reaction = page.getByText('Реакция', { exact: true }).locator('..')
  await expect(reaction).toContainText('в срок, сразу')
  await page.goto('/nord/desk?sort=newest')
  await expect(page.getByRole('link', { name: subject })).toBeVisible()
})

test('a visitor asks from the public page without a script, and a manager makes a ticket of it', async ({ browser }) => {
  const mark = Date.now()
  const subject = `Вопрос с сайта ${mark}`
  const visitor = await (await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false })).newPage()
  await visitor.goto('/nord')
  await visitor.getByRole('link', { name: 'Написать без входа' }).click()
  await visitor.getByLabel('Имя').fill('Посетитель')
  await visitor.getByLabel('Коротко, о чём вопрос').fill(subject)
  await visitor.getByLabel('Подробности').fill('Как к вам обратиться?')
  await visitor.getByRole('button', { name: 'Отправить' }).click()
  await expect(visitor.getByText('Укажите почту или телефон')).toBeVisible()
  await expect(visitor.getByLabel('Подробности')).toHaveValue('Как к вам обратиться?')
  await visitor.getByLabel('Почта').fill(`visitor-${mark}@example.test`)
  await visitor.getByRole('button', { name: 'Отправить' }).click()
  await expect(visitor.getByText('Обращение принято')).toBeVisible()

  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk/requests')
  await page.getByRole('link', { name: subject }).click()
  await page.waitForURL(/\/desk\/requests\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Русский чай', exact: true }).click()
  await expect(page.getByLabel('Имя', { exact: true })).toHaveValue('Посетитель')
  await page.getByRole('radio', { name: 'В плановом порядке' }).check()
  await page.getByLabel('К чему относится').selectOption('Другой вопрос')
  await page.getByRole('button', { name: 'Зарегистрировать заявку' }).click()
  await page.waitForURL(/\/nord\/desk\/tickets\/\d+/)
  await expect(page.getByText('Как к вам обратиться?')).toBeVisible()
  await page.goto('/nord/desk/requests')
  await expect(page.getByRole('link', { name: subject })).toHaveCount(0)
})

test('a refusal takes a reason, and the author reads it', async ({ browser }) => {
  const subject = `Для отказа ${Date.now()}`
  const client = (await browserOf(browser, 'content@stena.demo')).page
  await client.goto('/nord/portal/tickets/new')
  await client.getByLabel('Что случилось').fill(subject)
  await client.getByRole('radio', { name: 'Другой вопрос' }).check()
  await client.getByRole('radio', { name: 'В плановом порядке' }).check()
  await client.getByLabel('Как это повторить').fill('Настройте рекламу.')
  await client.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await client.waitForURL(/\/nord\/portal\/tickets\/\d+/)
  const number = /tickets\/(\d+)/.exec(client.url())?.[1] ?? ''

  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto(`/nord/desk/tickets/${number}`)
  await page.getByRole('button', { name: /Статус/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Отклонена' }).check()
  await dialog.getByRole('button', { name: 'Изменить' }).click()
  await expect(dialog.getByLabel('Причина')).toHaveAttribute('aria-invalid', 'true', patient)
  await dialog.getByLabel('Причина').selectOption('Вне компетенции поддержки')
  await dialog.getByLabel('Что добавить').fill('Посоветуем партнёров')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Изменить' }).click()
  await expect(dialog).toBeHidden(patient)

  await client.goto(`/nord/portal/tickets/${number}`)
  await expect(client.getByText(/Заявку отклонили: Вне компетенции поддержки — .* Посоветуем партнёров/).first()).toBeVisible()
  await client.goto('/nord/portal')
  await expect(client.getByText(/Отклонена: Вне компетенции поддержки/).first()).toBeVisible()
})
