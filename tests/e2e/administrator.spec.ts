import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { browserOf, expectAccessible, test } from '../support/browser'

const panel = (page: Page) => page.getByRole('complementary')

async function invite(page: Page, name: string, email: string, team?: string) {
  await page.goto('/nord/admin?invite')
  await page.getByLabel('Имя').fill(name)
  await page.getByLabel('Почта').fill(email)
  if (team) await page.getByRole('checkbox', { name: team }).check()
  await page.getByRole('button', { name: 'Отправить приглашение' }).click()
  await expect(page.getByText('Приглашение отправлено')).toBeVisible()
}

test('an administrator makes a department, invites staff, and hands their work on when one of them leaves', async ({ browser }) => {
  test.setTimeout(120_000)
  const mark = Date.now()
  const { page } = await browserOf(browser, 'admin@nord.demo')

  const team = `Отдел испытаний ${mark}`
  await page.goto('/nord/admin/teams?add')
  await page.getByLabel('Название').fill(team)
  await page.getByRole('checkbox', { name: /Виктор Громов/ }).check()
  await page.getByRole('button', { name: 'Добавить отдел' }).click()
  await expect(page.getByRole('link', { name: team })).toBeVisible()
  await expectAccessible(page)

  const [leaver, heir] = [`Лидия Временная ${mark}`, `Остап Остающийся ${mark}`]
  await invite(page, leaver, `leaver-${mark}@nord.test`, team)
  await invite(page, heir, `heir-${mark}@nord.test`)

  await page.goto('/nord/admin/teams')
  await page.getByRole('link', { name: team }).click()
  await panel(page).getByRole('combobox', { name: 'Руководитель' }).selectOption({ label: leaver })
  await panel(page).getByRole('button', { name: 'Сохранить' }).click()
  await expect(panel(page).getByText('Сохранено')).toBeVisible()

  await page.goto('/nord/admin')
  await page.getByRole('link', { name: leaver }).click()
  await panel(page).getByLabel('Телефон').fill('+7 900 000-00-01')
  await panel(page).getByRole('button', { name: 'Сохранить' }).click()
  await expect(panel(page).getByText('Сохранено')).toBeVisible()
  await panel(page).getByRole('link', { name: 'Отключить' }).click()
  await expect(page.getByText('1 отдел: кто руководит')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: '1 отдел' }).selectOption({ label: `${heir}, специалист` })
  await panel(page).getByRole('button', { name: 'Отключить' }).click()
  await expect(panel(page).getByText('Отключён')).toBeVisible()

  await page.goto('/nord/admin/teams')
  await expect(page.getByRole('row', { name: new RegExp(team) })).toContainText(heir)
  await page.getByRole('link', { name: team }).click()
  await panel(page).getByRole('button', { name: 'В архив' }).click()
  await expect(panel(page).getByRole('button', { name: 'Вернуть из архива' })).toBeVisible()
  await page.goto('/nord/admin')
  await page.getByRole('link', { name: heir }).click()
  await panel(page).getByRole('link', { name: 'Отключить' }).click()
  await panel(page).getByRole('button', { name: 'Отключить' }).click()
  await expect(panel(page).getByText('Отключён')).toBeVisible()
})

test('an administrator imports clients with one wrong line, gives one an object and a domain, and archives it', async ({ browser }) => {
  test.setTimeout(120_000)
  const mark = Date.now()
  const { page } = await browserOf(browser, 'admin@nord.demo')
  const company = `Мебель Плюс ${mark}`
  const file = [
    'Название;Менеджер;Домены;Цвет',
    `${company};manager@nord.demo;mebel-${mark}.test;77`,
    `Вторая ${mark};nobody@nord.demo;;=1+1`,
  ]
  await page.goto('/nord/admin/import')
  await expectAccessible(page)
  await page.getByLabel('Файл CSV').setInputFiles({ name: 'клиенты.csv', mimeType: 'text/csv', buffer: Buffer.from(file.join('\r\n')) })
  await page.getByRole('button', { name: 'Проверить файл' }).click()
  await expect(page.getByRole('heading', { name: 'клиенты.csv' })).toBeVisible()
  await expect(page.getByRole('row', { name: /nobody@nord.demo/ })).toContainText('Среди менеджеров нет такой почты')
  await expect(page.getByText('Эти столбцы не знакомы, их пропустим: Цвет')).toBeVisible()
  await expectAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Скачать эти строки' }).click()])
  const bad = readFileSync(await download.path(), 'utf8')
  expect(bad).toContain("'=1+1")
  expect(bad).not.toContain(company)
  await page.getByRole('button', { name: 'Импортировать 1' }).click()
  await expect(page.getByText('Готово: добавлен 1 клиент')).toBeVisible()

  await page.goto(`/nord/desk/clients?find=${encodeURIComponent(company)}`)
  await page.getByRole('link', { name: company }).click()
  await expect(page.getByRole('heading', { name: company })).toBeVisible()
  await page.getByRole('link', { name: 'Новый объект' }).click()
  await page.getByLabel('Название').fill('Магазин на Битриксе')
  await page.getByRole('button', { name: 'Добавить объект' }).click()
  await expect(page.getByRole('link', { name: 'Магазин на Битриксе' })).toBeVisible()
  await page.getByLabel('Домен', { exact: true }).fill('gmail.com')
  await page.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByText('На gmail.com почту может завести кто угодно')).toBeVisible()
  await page.getByLabel('Домен', { exact: true }).fill(`www.plus-${mark}.test`)
  await page.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByText(`@plus-${mark}.test`)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Изменить', exact: true }).click()
  await page.getByLabel('Заметка для своих').fill('Платят в срок')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Платят в срок')).toBeVisible()
  await page.getByRole('link', { name: 'Изменить', exact: true }).click()
  await page.getByRole('link', { name: 'В архив' }).click()
  await page.getByRole('button', { name: 'Отправить в архив' }).click()
  await expect(page.getByText(/В\sархиве\sс/)).toBeVisible()
})

test('a client with open tickets is not archived, and the tickets are shown', async ({ browser }) => {
  const { page } = await browserOf(browser, 'manager@nord.demo')
  await page.goto('/nord/desk/clients')
  await page.getByRole('link', { name: 'Уютная стена' }).click()
  await page.getByRole('link', { name: 'Изменить', exact: true }).click()
  await page.getByRole('link', { name: 'В архив' }).click()
  await expect(page.getByText(/Не закрыт/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Отправить в архив' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Показать заявки' }).click()
  await expect(page).toHaveURL(/\/nord\/desk\?client=/)
})
