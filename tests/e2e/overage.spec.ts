import { expect } from '@playwright/test'
import { browserOf, test } from '../support/browser'

/** What a form changed is on the page. */
const slow = { timeout: 30_000 }

test('time beyond the hours is asked about, consented to in the portal, and stands in the ledger as overage', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page: client } = await browserOf(browser, 'boss@tea.demo')
  await client.goto('/nord/portal')
  const number = await client
    .locator('a[href*="/portal/tickets/"]')
    .evaluateAll((links) => links.map((link) => /\/tickets\/(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1]).find(Boolean))
  expect(number).toBeDefined()

  const note = `Сверх часов ${Date.now()}`
  const { page: manager } = await browserOf(browser, 'manager@nord.demo')
  await manager.goto(`/nord/desk/tickets/${number}/time`)
  const form = manager.getByRole('form', { name: 'Записать время' })
  await form.getByLabel('Время', { exact: true }).fill('3 ч')
  await form.getByLabel('Как считать').selectOption('specialist')
  await form.getByLabel('Что сделано').fill(note)
  await form.getByRole('button', { name: 'Записать время' }).click()
  await expect(manager.getByText(note).first()).toBeVisible(slow)

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
