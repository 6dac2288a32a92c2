import { randomUUID } from 'node:crypto'
import { testDatabase } from '@tests/support/database'
import { ownDatabase } from '@tests/support/own-database'
import { smtpServer } from '@tests/support/smtp'
import { makeWorld, sees, type World } from '@tests/support/world'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundle } from '@/cli/bundle'
import { type Child, startChild } from '@/cli/child'
import { hashPassword } from '@/server/password'
import { pastWalls } from './everything'
import { cookieOf } from './people'
import { builtActions, type Product, startProduct } from './product'
import { call } from './send'

/** Words that must come out nowhere but where they belong: in the rows and letters themselves. */
const word = (what: string) => `канарейка${what}${randomUUID().slice(0, 8)}`
const canary = {
  password: word('пароль'),
  wrong: word('неверный'),
  next: word('новый'),
  subject: word('тема'),
  text: word('текст'),
  file: word('файл'),
  name: word('имя'),
  email: `kanareika-${randomUUID().slice(0, 8)}@example.test`,
  unknown: `kanareika-${randomUUID().slice(0, 8)}@nobody.test`,
}

let product: Product
let worker: Child
let smtp: Awaited<ReturnType<typeof smtpServer>>
let world: World
beforeAll(async () => {
  await ownDatabase()
  smtp = await smtpServer()
  world = await makeWorld()
  const db = await pastWalls()
  await db.query('UPDATE "Person" SET "passwordHash" = $1', [await hashPassword(canary.password)])
  await db.end()
  product = await startProduct({ SMTP_URL: smtp.url })
  worker = startChild(await bundle('src/jobs/worker.ts'), [], {
    DATABASE_URL: process.env.DATABASE_URL,
    SMTP_URL: smtp.url,
    NODE_ENV: 'production',
  })
}, 120_000)
afterAll(async () => {
  await worker?.stop(10_000)
  await product?.stop()
  await smtp?.close()
})

const press = (name: string, cookie: string, args: unknown[], fields: Parameters<typeof call>[5], path = '/sign-in') => {
  const action = builtActions().get(name)
  if (!action) throw new Error(`no action ${name}`)
  return call(product.url, path, action.id, cookie, args, fields)
}
const seen = (look: () => unknown) => vi.waitFor(look, { timeout: 30_000, interval: 100 })
const account = () => world.mail('admin')

test('neither the logs of web and worker nor the audit hold a secret, an address or a word of anybody', async () => {
  const [admin, employee] = [await cookieOf(world, world.admin), await cookieOf(world, world.alpha.employee)]
  smtp.behave(canary.email, { reject: 451 })
  smtp.behave(world.mail('alpha-employee'), { rejectLetter: 554 })

  // Signing in: right, wrong, and by an address that nobody has.
  for (const [email, password] of [
    [account(), canary.password],
    [account(), canary.wrong],
    [canary.unknown, canary.wrong],
  ] as const)
    await press('account/actions.ts signIn', '', [{}], { email, password })
  await press('account/actions.ts askReset', '', [{}], { email: account() }, '/forgot')
  await press('account/actions.ts askReset', '', [{}], { email: canary.unknown }, '/forgot')
  await press(
    'account/actions.ts savePassword',
    admin,
    [{}],
    { current_password: canary.password, password: canary.next },
    `/${world.slug}/account`,
  )
  const again = await cookieOf(world, world.admin)
  await press(
    'team/actions.ts inviteStaff',
    again,
    [world.slug, {}],
    { name: canary.name, email: canary.email, role: 'manager', speciality: '', phone: '' },
    `/${world.slug}/admin`,
  )
  const ticket = () => ({
    key: randomUUID(),
    subject: canary.subject,
    text: canary.text,
    categoryId: world.category.id,
    situation: 'broken',
    objectId: '',
  })
  await press('tickets/actions.ts fileAction', employee, [world.slug, {}], ticket(), `/${world.slug}/portal/tickets/new`)

  // The database itself refuses the next one, and says what it was given.
  const owner = new Client({ connectionString: testDatabase().ownerUrl })
  await owner.connect()
  await owner.query(`ALTER TABLE "Message" ADD CONSTRAINT canary CHECK (text <> '${canary.text}') NOT VALID`)
  const failed = await press('tickets/actions.ts fileAction', employee, [world.slug, {}], ticket(), `/${world.slug}/portal/tickets/new`)
  expect(failed.status).toBe(500)
  await owner.query('ALTER TABLE "Message" DROP CONSTRAINT canary')
  await owner.end()

  // It all arrived where it belongs, and the letters were tried.
  await seen(() => expect(smtp.tries(canary.email)).toBeGreaterThan(0))
  await seen(() => expect(worker.said()).toContain('job failed'))
  const { rows, invited, audit } = await sees(world, async (db) => ({
    rows: await db.message.count({ where: { text: canary.text } }),
    invited: await db.member.count({ where: { email: canary.email } }),
    audit: JSON.stringify(await db.auditEntry.findMany()),
  }))
  expect([rows, invited]).toEqual([1, 1])

  const words = [...Object.values(canary), world.mail('alpha-employee'), account()]
  const said = { web: product.said(), worker: worker.said(), audit }
  expect(audit).toContain('sign_in_refused')
  expect(audit).toContain('password_changed')
  for (const [where, text] of Object.entries(said))
    expect(
      words.filter((secret) => text.includes(secret)),
      where,
    ).toEqual([])
  expect(said.web + said.worker).not.toMatch(/argon2id|tokenHash|sealedToken":"a1/)
}, 90_000)
