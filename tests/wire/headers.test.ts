import { ownDatabase } from '@tests/support/own-database'
import { makeWorld, noon, on, type World } from '@tests/support/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf } from './people'
import { builtActions, type Product, startProduct } from './product'

let product: Product
let world: World
let cookie: string
let number: number
beforeAll(async () => {
  await ownDatabase()
  world = await makeWorld()
  number = (await world.file(world.alpha.employee, noon)).number
  cookie = await cookieOf(world, world.admin)
  product = await startProduct({ APP_URL: 'https://help.example.org' })
}, 120_000)
afterAll(() => product?.stop())

const origin = 'https://help.example.org'
const as = () => ({ cookie: cookie.replace(/^[^=]+/, '__Host-reglament-session') })
const ask = (path: string, init: RequestInit = {}) => fetch(product.url + path, { redirect: 'manual', ...init })

function aForm() {
  const fields = new FormData()
  fields.append('x', '1')
  return fields
}
const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** Every kind of answer, and what is asked for it. */
const kinds: [what: string, status: number, ask: () => Promise<Response>][] = [
  ['a page of anybody', 200, () => ask('/sign-in')],
  ['an agency’s face', 200, () => ask(`/${world.slug}`)],
  ['a page that is not there', 404, () => ask('/nobody-has-this')],
  ['the way to sign in', 307, () => ask(`/${world.slug}/desk`)],
  ['a path that is no text', 400, () => ask('/%ff')],
  ['a form from another site', 403, () => ask('/sign-in', { method: 'POST', headers: { origin: 'https://evil.example' }, body: aForm() })],
  ['what is no form', 415, () => ask('/sign-in', { method: 'POST', headers: { ...form, origin }, body: 'x=1' })],
  ['health', 503, () => ask('/api/health')],
  ['a session asked for', 200, () => ask('/api/auth/session')],
  ['a colour', 200, () => ask('/api/accent/2a5ec3')],
  ['a logo that is not there', 404, () => ask(`/${world.slug}/logo`)],
  ['a file that is not there', 404, () => ask(`/${world.slug}/files/${world.tenantId}`, { headers: as() })],
  ['a link that nobody signed', 303, () => ask('/api/unsubscribe/none')],
  ['the script of a page', 200, async () => ask(await aScript())],
]

async function aScript() {
  const body = await (await ask('/sign-in')).text()
  return /\/_next\/static\/[^"]+\.js/.exec(body)?.[0] ?? '/none'
}

describe('every kind of answer keeps its type and tells no foreign site from where one comes', () => {
  test.each(kinds)('%s', async (_what, status, get) => {
    const answer = await get()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const type = answer.headers.get('content-type') ?? ''
    if (!type.includes('text/html')) return
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const directive of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(directive)
    expect(policy).not.toContain('unsafe-')
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })
})

test('scripts of a page carry its nonce, which no other page has', async () => {
  const pages = await Promise.all([ask('/sign-in'), ask('/sign-in'), ask(`/${world.slug}/desk/tickets/${number}`, { headers: as() })])
  const nonces = await Promise.all(
    pages.map(async (page) => {
      expect(page.status).toBe(200)
      const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]
      const scripts = [...(await page.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(2)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes('type="application/json"'))).toEqual([])
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})

test('what somebody is signed in for is kept by nobody', async () => {
  for (const path of [`/${world.slug}/desk`, `/${world.slug}/account`, '/places']) {
    const answer = await ask(path, { headers: as() })
    expect(answer.headers.get('cache-control'), path).toContain('no-store')
    expect(answer.headers.get('cache-control'), path).toContain('private')
  }
})

test('a GET changes nothing: neither a ticket nor a session by a link that somebody sends', async () => {
  const { id } = builtActions().get('account/actions.ts signOut')!
  const before = await on(world, number)
  for (const path of [
    `/${world.slug}/desk/tickets/${number}?status=closed&_method=POST`,
    `/sign-in?$ACTION_ID_${id}=`,
    '/api/auth/signout',
  ])
    await ask(path, { headers: { ...as(), 'next-action': id } })
  expect(await on(world, number)).toEqual(before)
  expect((await ask(`/${world.slug}/desk`, { headers: as() })).status).toBe(200)
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/%5Cevil.example', 'javascript:alert(1)', '/.//evil.example'])(
  'the way back after signing in never leads to %s',
  async (next) => {
    const page = await ask(`/sign-in?next=${encodeURIComponent(next)}`, { headers: as() })
    const location = page.headers.get('location') ?? ''
    expect(new URL(location || '/', origin).origin).toBe(origin)
    if (page.status === 200) expect(await page.text()).not.toMatch(/href="[^"]*evil/)
  },
)
