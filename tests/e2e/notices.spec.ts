import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, messageOf, test } from '../support/browser'

test('what happens rings the bell of those it concerns, and opening the ticket is reading it', async ({ browser }) => {
  test.setTimeout(240_000)
  const subject = `Пропала корзина ${Date.now()}`
  const client = (await browserOf(browser, 'owner@stena.demo')).page
  const manager = (await browserOf(browser, 'manager@nord.demo')).page
  await file(client, subject)
  const number = /tickets\/(\d+)/.exec(client.url())?.[1] ?? ''

  // The manager's bell has it; the line leads to the ticket, and then it is read.
  await shows(manager, subject)
  await expectAccessible(manager)
  const read = manager.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(`/tickets/${number}`))
  await manager.getByRole('link', { name: subject }).click()
  await read
  await expect(async () => {
    await manager.goto('/nord/notices')
    await expect(manager.getByRole('heading', { name: 'Уведомления' })).toBeVisible()
    await expect(manager.getByRole('link', { name: subject })).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await manager.getByRole('link', { name: 'Все', exact: true }).click()
  await expect(manager.getByRole('link', { name: subject })).toBeVisible()

  // The client hears of the answer and takes it off by hand.
  await manager.goto(`/nord/desk/tickets/${number}`)
  await manager.getByRole('textbox', { name: 'Текст' }).fill('Смотрим, что с корзиной.')
  await manager.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(messageOf(manager, 'Смотрим, что с корзиной.')).toBeVisible()
  await shows(client, subject)
  await expect(client.getByText('Смотрим, что с корзиной.').first()).toBeVisible()
  await expectAccessible(client)
  await expect(client.getByRole('link', { name: /Уведомления, \d+ непрочитан/ }).first()).toBeVisible()
  await client.getByRole('button', { name: `Прочитано: #${number}` }).click()
  await expect(client.getByRole('link', { name: subject })).toHaveCount(0)
})

test('a person chooses what to hear of, and a letter itself leads to ending its kind', async ({ browser }) => {
  test.setTimeout(240_000)
  const person = (await browserOf(browser, 'content@stena.demo')).page
  await choose(person, true)
  const subject = `Не грузятся картинки ${Date.now()}`
  await file(person, subject)
  const reader = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await expect(async () => {
    await reader.goto('/inbox?to=content@stena.demo')
    await reader.getByRole('link', { name: subject }).first().click({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  const link = reader.frameLocator('iframe').getByRole('link', { name: 'Не получать такие письма' })
  await reader.goto((await link.getAttribute('href')) ?? '')
  await expect(reader.getByText('Заявка зарегистрирована')).toBeVisible()
  await expectAccessible(reader)
  await reader.getByRole('button', { name: 'Не присылать' }).click()
  await expect(reader.getByText('Письма отключены')).toBeVisible()
  await reader.reload()
  await expect(reader.getByText('Письма отключены')).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Не присылать' })).toHaveCount(0)

  await person.goto('/nord/account/notices')
  const letter = person.getByRole('checkbox', { name: 'Заявка зарегистрирована: письмо' })
  await expect(letter).not.toBeChecked()
  await expectAccessible(person)
  await choose(person, true)
})

/** Sets the letter of the registration, as the person would. */
async function choose(page: Page, wanted: boolean) {
  await page.goto('/nord/account/notices')
  await page.getByRole('checkbox', { name: 'Заявка зарегистрирована: письмо' }).setChecked(wanted)
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Сохранено')).toBeVisible()
}

async function file(page: Page, subject: string) {
  await page.goto('/nord/portal/tickets/new')
  await page.getByLabel('Что случилось').fill(subject)
  await page.getByRole('radio', { name: 'Работа магазина' }).check()
  await page.getByRole('radio', { name: 'Мешает, но можно работать' }).check()
  await page.getByLabel('Как это повторить').fill('Открываю корзину, вижу пустую страницу.')
  await page.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await page.waitForURL(/\/nord\/portal\/tickets\/\d+/)
}

async function shows(page: Page, subject: string) {
  await expect(async () => {
    await page.goto('/nord/notices')
    await expect(page.getByRole('link', { name: subject })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
}
