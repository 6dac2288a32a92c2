import { expect } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

test('an administrator puts a letter in the agency’s own words, looks at it, and goes back to the standard', async ({ browser }) => {
  test.setTimeout(120_000)
  const { page } = await browserOf(browser, 'admin@nord.demo')
  const mark = `Пишет вам служба ${Date.now()}`
  await page.goto('/nord/admin/letters')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Обещан релиз, По-русски' }).click()
  const text = page.getByLabel('Текст')
  const letter = page.frameLocator('iframe[title="Письмо, как его увидит получатель"]')
  await expect(letter.getByRole('heading', { name: /войдёт в/ })).toBeVisible({ timeout: 30_000 })

  await text.fill(`${mark}: {relise}`)
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Такой подстановки в\u00a0этом письме нет: {relise}')).toBeVisible()
  await expect(text).toHaveValue(`${mark}: {relise}`)

  await text.fill(`${mark}: `)
  await page.getByRole('button', { name: 'Вставить название релиза' }).click()
  await expect(text).toHaveValue(`${mark}: {release}`)
  await page.getByRole('button', { name: 'Показать письмо' }).click()
  await expect(letter.getByRole('paragraph').filter({ hasText: mark })).toBeVisible()
  await expect(text).toHaveValue(`${mark}: {release}`)
  await page.getByRole('button', { name: 'Показать текстом' }).click()
  await expect(letter.getByText(/^\[#\d+\]/)).toBeVisible()

  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Сохранено.')).toBeVisible()
  await expect(page.getByText('Свой шаблон: Елена Рудакова')).toBeVisible()
  await expect(letter.getByRole('paragraph').filter({ hasText: mark })).toBeVisible()
  await expectAccessible(page)

  await page.locator('summary', { hasText: 'Вернуть стандартный' }).click()
  await page.getByRole('button', { name: 'Вернуть стандартный' }).click()
  await expect(page.getByText('Сейчас уходит стандартный шаблон.')).toBeVisible()
  await expect(text).toHaveValue(/Мы знаем, когда/)
})

test('the list of letters shows what has left and is found by address', async ({ browser }) => {
  const { page } = await browserOf(browser, 'admin@nord.demo')
  const email = `reader-${Date.now()}@nord.test`
  await page.goto('/nord/admin?invite')
  await page.getByLabel('Имя').fill('Ирина Читательница')
  await page.getByLabel('Почта').fill(email)
  await page.getByRole('button', { name: 'Отправить приглашение' }).click()
  await expect(page.getByText('Приглашение отправлено')).toBeVisible()

  await expect(async () => {
    await page.goto('/nord/admin/sent')
    await page.getByRole('searchbox', { name: 'Адрес получателя' }).fill(email.toUpperCase())
    await page.getByRole('searchbox', { name: 'Адрес получателя' }).press('Enter')
    await expect(page.getByRole('row', { name: email })).toContainText('Ушло', { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('row', { name: email })).toContainText('Приглашение')
  await page.getByRole('link', { name: 'Не ушли' }).click()
  await expect(page.getByText('Таких писем нет')).toBeVisible()
  await expectAccessible(page)
})
