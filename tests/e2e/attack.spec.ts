import { type APIResponse, type BrowserContext, expect } from '@playwright/test'
import { browserOf, test } from '../support/browser'

/** A ticket of «Уютная стена»: what nobody else may see in any form. */
const secret = 'Не оформляется заказ'
const note = 'Банк ночью сменил сертификат'

async function numberOf(context: BrowserContext, subject: string): Promise<string> {
  const page = await context.newPage()
  await page.goto('/nord/portal')
  const href = await page.getByRole('link', { name: subject }).first().getAttribute('href')
  await page.close()
  return /\/tickets\/(\d+)/.exec(href ?? '')?.[1] ?? ''
}

/** Every way in which a page can be asked for. */
async function answersTo(context: BrowserContext, path: string): Promise<APIResponse[]> {
  const forms: Record<string, string>[] = [
    {},
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' },
    { 'x-middleware-subrequest': 'src/proxy' },
  ]
  return Promise.all([
    ...forms.map((headers) => context.request.get(path, { headers })),
    context.request.get(`${path}.rsc`),
    context.request.get(`${path}?_rsc=abc`, { headers: { RSC: '1' } }),
  ])
}

/** A page answers 404; a payload for the router is a stream that has begun with 200 and then says 404 and nothing else of the page. */
async function expectNothing(response: APIResponse, path: string): Promise<void> {
  const body = await response.text()
  expect(body, path).not.toContain(secret)
  if (response.headers()['content-type']?.includes('text/x-component')) expect(body, path).not.toMatch(/После кнопки|Только картой/)
  else expect(response.status(), `${path} ${response.url()}`).toBe(404)
}

const strangers = [
  { who: 'another client of the tenant', email: 'boss@tea.demo', home: '/nord/portal' },
  { who: 'a client of another tenant', email: 'client@kosmos.demo', home: '/sputnik/portal' },
  { who: 'staff of another tenant', email: 'manager@sputnik.demo', home: '/sputnik/desk' },
]

for (const { who, email } of strangers) {
  test(`${who} gets nothing of a ticket in any form of its page`, async ({ browser }) => {
    const owner = await browserOf(browser, 'owner@stena.demo')
    const number = await numberOf(owner.context, secret)
    const stranger = await browserOf(browser, email)
    for (const path of [`/nord/portal/tickets/${number}`, `/nord/desk/tickets/${number}`, `/sputnik/portal/tickets/${number}`]) {
      for (const response of await answersTo(stranger.context, path)) {
        await expectNothing(response, path)
      }
    }
    await owner.context.close()
    await stranger.context.close()
  })
}

test('a colleague who sees only own tickets gets 404 for another one of the company', async ({ browser }) => {
  const owner = await browserOf(browser, 'owner@stena.demo')
  const number = await numberOf(owner.context, secret)
  const colleague = await browserOf(browser, 'content@stena.demo')
  const response = await colleague.context.request.get(`/nord/portal/tickets/${number}`)
  expect(response.status()).toBe(404)
  expect(await response.text()).not.toContain(secret)
})

test("a client's own page holds no internal note in any form, and the desk is not theirs", async ({ browser }) => {
  const { context } = await browserOf(browser, 'owner@stena.demo')
  const number = await numberOf(context, secret)
  for (const response of await answersTo(context, `/nord/portal/tickets/${number}`)) expect(await response.text()).not.toContain(note)
  for (const response of await answersTo(context, '/nord/desk')) {
    await expectNothing(response, '/nord/desk')
  }
})

test("a client's page hands the browser what its forms need, and no row of the ticket", async ({ browser }) => {
  const { context } = await browserOf(browser, 'owner@stena.demo')
  const number = await numberOf(context, secret)
  for (const response of await answersTo(context, `/nord/portal/tickets/${number}`))
    expect(await response.text()).not.toMatch(/submissionKey|lastWordBy|letterAt|resumeTo/)
})

test('without a session one is sent to sign in and told nothing', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  for (const path of ['/nord/desk', '/nord/portal', '/nord/admin', '/nord/portal/tickets/1001', '/nord/desk/tickets/1001']) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([303, 307, 308]).toContain(response.status())
    expect(response.headers().location).toContain('/sign-in')
    expect(await response.text()).not.toContain(secret)
  }
})

test('an action with the number of somebody else is a 404 and changes nothing', async ({ browser }) => {
  const owner = await browserOf(browser, 'owner@stena.demo')
  const number = await numberOf(owner.context, secret)
  const stranger = await browserOf(browser, 'boss@tea.demo', { javaScriptEnabled: false })
  await stranger.page.goto('/nord/portal')
  await stranger.page.getByRole('link', { name: 'Не приходят заявки с формы' }).first().click()
  const text = `подброшено ${Date.now()}`
  const form = stranger.page.locator('form', { has: stranger.page.locator('textarea[name="text"]') }).first()
  await form.locator('textarea[name="text"]').fill(text)
  await form.locator('input[name="number"]').evaluate((input: HTMLInputElement, value) => {
    input.value = value
  }, number)
  const [response] = await Promise.all([
    stranger.page.waitForResponse((answer) => answer.request().method() === 'POST'),
    form.locator('button[type="submit"]').first().click(),
  ])
  expect(response.status()).toBe(404)
  await owner.page.goto(`/nord/portal/tickets/${number}`)
  await expect(owner.page.getByText(text)).toHaveCount(0)
})
