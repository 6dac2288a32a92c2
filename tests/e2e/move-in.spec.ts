import { expect } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

test('a manager takes a client on, invites its owner by letter, and the owner files the first ticket', async ({ browser }) => {
  test.setTimeout(120_000)
  const mark = Date.now()
  const company = `ООО «Ромашка и партнёры, производство мебели» ${mark}`
  const email = `owner-${mark}@romashka.test`
  const manager = (await browserOf(browser, 'manager@nord.demo')).page
  await manager.goto('/nord/desk/clients')
  await manager.getByRole('link', { name: 'Новый клиент' }).click()
  await manager.getByLabel('Название компании').fill(company)
  await manager.getByLabel('Номер договора').fill(`НВ-${mark}`)
  await manager.getByRole('button', { name: 'Добавить клиента' }).click()
  await expect(manager.getByRole('heading', { name: company })).toBeVisible()
  await manager.getByRole('link', { name: 'Добавить человека' }).click()
  await manager.getByRole('textbox', { name: 'Имя' }).fill('Ольга Ромашкина')
  await manager.getByRole('textbox', { name: /^Почта/ }).fill(email)
  await manager.getByRole('radio', { name: /Ответственный/i }).check()
  await manager.getByRole('button', { name: 'Добавить', exact: true }).last().click()
  await expect(manager.getByText('Ольга Ромашкина')).toBeVisible()
  await expectAccessible(manager)

  const owner = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await expect(async () => {
    await owner.goto(`/inbox?to=${email}`)
    await owner
      .getByRole('link', { name: /Норд Веб/ })
      .first()
      .click({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  const link = await owner.locator('a[href*="/join/"]').first().getAttribute('href')
  await owner.goto(new URL(link ?? '').pathname)
  await owner.locator('input[name="password"]').fill('ромашки на лугу')
  await owner.getByRole('button', { name: 'Принять приглашение' }).click()
  await owner.waitForURL(/\/nord\/portal/)
  await owner.goto('/nord/portal/tickets/new')
  await owner.getByLabel('Что случилось').fill('Нужна новая страница')
  await owner.getByRole('radio', { name: 'Тексты и наполнение' }).check()
  await owner.getByRole('radio', { name: 'В плановом порядке' }).check()
  await owner.getByLabel('Как это повторить').fill('Страница «О компании».')
  await owner.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await owner.waitForURL(/\/nord\/portal\/tickets\/\d+/)
  await expect(owner.getByText('осталось', { exact: false }).or(owner.getByText('Осталось часов')).first()).toBeVisible()

  // The same link is of no use to anybody else.
  const thief = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await thief.goto(new URL(link ?? '').pathname)
  await expect(thief.locator('input[name="password"]')).toHaveCount(0)
})
