import { expect, type Page } from '@playwright/test'
import { browserOf, test } from '../support/browser'

const firstSubject = async (page: Page) => (await page.locator('a[data-row]').first().textContent()) ?? ''

test('a page carries its rows once, and they are there again when one comes back to it', async ({ browser }) => {
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk')
  const subject = await firstSubject(page)
  const rows = await page.locator('a[data-row]').count()
  const html = await (await page.request.get('/nord/desk')).text()
  const [, ...forReact] = html.split('self.__next_f.push(')
  expect(html).toContain(subject)
  expect(forReact.join()).not.toContain(subject)

  await page.getByRole('link', { name: 'Клиенты', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Клиенты' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('a[data-row]')).toHaveCount(rows)
  expect(await firstSubject(page)).toBe(subject)
})

test('what changes in a list changes in place: a tick and the place of the keyboard stay', async ({ browser }) => {
  const { page } = await browserOf(browser, 'manager@nord.demo', { viewport: { width: 1440, height: 900 } })
  await page.goto('/nord/desk?view=paused')
  const [first, second] = [page.locator('[data-ticket]').nth(0), page.locator('[data-ticket]').nth(1)]
  await first.getByRole('checkbox').check()
  await expect(page.getByRole('region', { name: 'Выбранные заявки' })).toContainText('Выбрано 1')
  await second.locator('a[data-row]').click()
  await expect(page).toHaveURL(/ticket=\d+/)
  await expect(second.locator('a[data-row]')).toHaveAttribute('aria-current', 'true')
  await expect(second.locator('a[data-row]')).toBeFocused()
  await expect(first.getByRole('checkbox')).toBeChecked()
  await first.locator('a[data-row]').click()
  await expect(first.locator('a[data-row]')).toHaveAttribute('aria-current', 'true')
  await expect(second.locator('a[data-row]')).not.toHaveAttribute('aria-current')
  await expect(page.getByRole('region', { name: 'Выбранные заявки' })).toContainText('Выбрано 1')
})

test('the filter shows what the address says, and keeps what is ticked but not yet asked for', async ({ browser }) => {
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk')
  const open = () =>
    page
      .getByRole('button', { name: /^Фильтр/ })
      .first()
      .click()
  await open()
  await page.getByRole('group', { name: 'Приоритет' }).getByText('Высокий', { exact: true }).click()
  await page.getByRole('button', { name: 'Показать' }).click()
  await expect(page).toHaveURL(/priority=high/)
  await open()
  await expect(page.getByRole('group', { name: 'Приоритет' }).getByRole('checkbox', { name: 'Высокий' })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.getByRole('list', { name: 'Условия отбора' }).getByRole('link', { name: 'Очистить' }).click()
  await expect(page).not.toHaveURL(/priority=/)
  await open()
  await expect(page.getByRole('group', { name: 'Приоритет' }).getByRole('checkbox', { name: 'Высокий' })).not.toBeChecked()
})
