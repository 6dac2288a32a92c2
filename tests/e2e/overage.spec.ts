import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

/** What a form changed is on the page. */
const slow = { timeout: 30_000 }

/** A ticket of the client whose hours have run out. */
async function ticketOf(client: Page): Promise<string> {
  await client.goto('/nord/portal')
  const number = await client
    .locator('a[href*="/portal/tickets/"]')
    .evaluateAll((links) => links.map((link) => /\/tickets\/(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1]).find(Boolean))
  expect(number).toBeDefined()
  return number ?? ''
}

/** Three hours more, under a note of their own. */
async function worked(manager: Page, number: string): Promise<string> {
  const note = `Сверх часов ${Date.now()}`
  await manager.goto(`/nord/desk/tickets/${number}/time`)
  const form = manager.getByRole('form', { name: 'Записать время' })
  await form.getByLabel('Время', { exact: true }).fill('3 ч')
  await form.getByLabel('Как считать').selectOption('specialist')
  await form.getByLabel('Что сделано').fill(note)
  await expect(form.getByRole('status')).toContainText('спросим согласие клиента')
  await form.getByRole('button', { name: 'Записать время' }).click()
  await expect(manager.getByText(note).first()).toBeVisible(slow)
  return note
}

test('time beyond the hours is asked about, consented to in the portal, and stands in the ledger as overage', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page: client } = await browserOf(browser, 'boss@tea.demo')
  const { page: manager } = await browserOf(browser, 'manager@nord.demo')
  const note = await worked(manager, await ticketOf(client))

  const line = client.getByRole('row').filter({ hasText: note })
  const question = client.getByRole('region', { name: 'Работа сверх часов' })
  await client.goto('/nord/portal/hours')
  await expect(line).toContainText('ждёт согласия')
  await question.getByRole('button', { name: 'Согласиться' }).click()
  await expect(question.getByRole('button', { name: 'Согласиться' })).toHaveCount(0, slow)

  // The worker writes the ledger once the answer is there.
  await expect(async () => {
    await client.goto('/nord/portal/hours?part=over')
    await expect(line).toContainText('сверх тарифа', { timeout: 2_000 })
    await expect(line).not.toContainText('ждёт согласия', { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
})

test('consent is given by the link of the letter, without signing in; who gave it, when and from where is kept', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page: client } = await browserOf(browser, 'boss@tea.demo')
  const { page: manager } = await browserOf(browser, 'manager@nord.demo')
  const note = await worked(manager, await ticketOf(client))

  // A stranger's browser: nobody is signed in there. Letters of questions that are answered lie in the inbox as well.
  const reader = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  const give = reader.getByRole('button', { name: 'Согласиться' })
  await expect(async () => {
    await reader.goto('/inbox?to=boss@tea.demo')
    await reader.getByRole('link', { name: 'Нужно согласие' }).first().click({ timeout: 1_000 })
    const link = reader.frameLocator('iframe').getByRole('link', { name: 'Ответить' })
    await reader.goto((await link.getAttribute('href', { timeout: 2_000 })) ?? '')
    await expect(give).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await expectAccessible(reader)
  await give.click()
  await expect(reader.getByText('Спасибо, согласие записано.')).toBeVisible(slow)
  await reader.reload()
  await expect(reader.getByText('На этот вопрос уже ответили согласием.')).toBeVisible()
  await expect(give).toHaveCount(0)

  await manager.goto('/nord/desk/clients')
  await manager.getByRole('link', { name: 'Русский чай' }).first().click()
  await manager.getByRole('link', { name: 'НВ-2026/21' }).first().click()
  const answer = manager.getByRole('row').filter({ hasText: 'по ссылке из письма' }).first()
  await expect(answer).toContainText('Согласие: Игорь Савельев')
  await expect(answer).toContainText(/адрес [\d.:a-f]+/)

  await client.goto('/nord/portal/hours?part=over')
  const line = client.getByRole('row').filter({ hasText: note })
  await expect(line).toContainText('сверх тарифа')
  await expect(line).not.toContainText('ждёт согласия')
})
