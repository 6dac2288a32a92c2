import { expect } from '@playwright/test'
import { browserOf, expectAccessible, messageOf, test } from '../support/browser'

test('a ticket goes from filing to rating as client, manager and specialist', async ({ browser }) => {
  test.setTimeout(300_000)
  const subject = `Не открывается корзина ${Date.now()}`
  const client = (await browserOf(browser, 'owner@stena.demo')).page
  const manager = (await browserOf(browser, 'manager@nord.demo')).page
  const specialist = (await browserOf(browser, 'dev@nord.demo')).page

  // The client sees the promise before sending, and the same one afterwards.
  await client.goto('/nord/portal')
  await client.getByRole('link', { name: 'Новая заявка' }).first().click()
  await client.getByLabel('Что случилось').fill(subject)
  await client.getByRole('radio', { name: 'Работа магазина' }).check()
  await client.getByRole('radio', { name: 'Сайт не работает' }).check()
  await client.getByLabel('Как это повторить').fill('Открываю корзину, вижу пустую страницу.')
  const promise = client.getByRole('region', { name: 'Что мы обещаем' }).or(client.getByRole('complementary')).first()
  await expect(promise).toContainText('Ответим')
  await expectAccessible(client)
  await client.getByRole('button', { name: 'Отправить заявку' }).first().click()
  await client.waitForURL(/\/nord\/portal\/tickets\/\d+/)
  const number = /tickets\/(\d+)/.exec(client.url())?.[1] ?? ''
  await expect(client.getByText(`Заявка № ${number} принята`)).toBeVisible()

  // The letter with number and promise is in the inbox.
  const inbox = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await expect(async () => {
    await inbox.goto('/inbox?to=owner@stena.demo')
    await expect(inbox.getByText(`[#${number}] ${subject}`).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })

  // The manager asks: the client is awaited.
  await manager.goto('/nord/desk')
  await expect(manager.getByRole('link', { name: subject })).toBeVisible()
  await manager.goto(`/nord/desk/tickets/${number}`)
  await manager.getByRole('textbox', { name: 'Текст' }).fill('Ошибка у всех или только у вас?')
  await manager.getByRole('button', { name: 'Отправить и ждать' }).click()
  await expect(messageOf(manager, 'Ошибка у всех или только у вас?')).toBeVisible()
  await expect(manager.getByText('Ждём клиента').first()).toBeVisible()

  // The client answers, and waiting ends by itself.
  await client.goto(`/nord/portal/tickets/${number}`)
  await client.getByRole('textbox', { name: 'Текст ответа' }).fill('У всех.')
  await client.getByRole('button', { name: 'Отправить', exact: true }).click()
  await expect(messageOf(client, 'У всех.')).toBeVisible()
  await manager.reload()
  await expect(manager.getByText('Новая').first()).toBeVisible()

  // The manager assigns by keyboard.
  await manager.getByRole('heading', { name: subject }).click()
  await manager.keyboard.press('KeyA')
  await manager.getByRole('checkbox', { name: /Дмитрий Лебедев/ }).check()
  await manager.getByRole('button', { name: 'Сохранить' }).click()
  await expect(manager.getByText('В плане').first()).toBeVisible()
  await expectAccessible(manager)

  // The specialist starts, answers with the time worked, and sends to check.
  await specialist.goto('/nord/desk/my-day')
  await expect(specialist.getByRole('link', { name: subject }).first()).toBeVisible()
  await expectAccessible(specialist)
  await specialist.goto(`/nord/desk/tickets/${number}`)
  await specialist.getByRole('button', { name: 'Начать работу' }).click()
  await expect(specialist.getByText('В работе').first()).toBeVisible()
  await specialist.getByRole('textbox', { name: 'Текст' }).fill('Починили корзину, проверьте.')
  await specialist.getByLabel('Потрачено').first().fill('1 ч 10 мин')
  await specialist.getByRole('button', { name: 'На проверку' }).click()
  await expect(messageOf(specialist, 'Починили корзину, проверьте.')).toBeVisible()
  await expect(specialist.getByText('На проверке').first()).toBeVisible()

  // The manager resolves; the client reopens with a reason, it is resolved again and rated.
  await manager.reload()
  await manager.getByRole('textbox', { name: 'Текст' }).fill('Проверили, работает.')
  await manager.getByRole('button', { name: 'Отправить и решить' }).click()
  await expect(messageOf(manager, 'Проверили, работает.')).toBeVisible()
  await client.goto(`/nord/portal/tickets/${number}`)
  await client.getByText('Проблема осталась').first().click()
  await client.getByRole('textbox', { name: 'Что осталось не так' }).fill('На телефоне всё ещё пусто.')
  await client.getByRole('button', { name: 'Открыть снова' }).click()
  await expect(messageOf(client, 'На телефоне всё ещё пусто.')).toBeVisible()
  await manager.reload()
  await manager.getByRole('textbox', { name: 'Текст' }).fill('Обновили и мобильную версию.')
  await manager.getByRole('button', { name: 'Отправить и решить' }).click()
  await expect(messageOf(manager, 'Обновили и мобильную версию.')).toBeVisible()
  await client.goto(`/nord/portal/tickets/${number}`)
  await client.getByRole('radio', { name: '5 звёзд из 5' }).check({ force: true })
  await client.getByRole('textbox', { name: 'Комментарий' }).fill('Спасибо!')
  await client.getByRole('button', { name: 'Отправить оценку' }).click()
  await expect(client.getByText('Закрыта').first()).toBeVisible()
  await expectAccessible(client)

  // The manager approves the hours; then they stand on the ticket.
  await manager.goto('/nord/desk/hours/approve')
  await expect(manager.getByRole('link', { name: new RegExp(`^${number} `) }).first()).toBeVisible()
  await expectAccessible(manager)
  await manager.getByRole('button', { name: 'Утвердить отмеченные' }).click()
  await expect(manager.getByText('Всё утверждено')).toBeVisible()
  await specialist.goto(`/nord/desk/tickets/${number}`)
  await expect(specialist.getByText('эта заявка 1 ч 10 мин')).toBeVisible()
})
