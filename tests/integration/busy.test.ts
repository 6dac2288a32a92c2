import { cookieJar, jar } from '@tests/support/cookie-jar'
import { makeWorld, sees } from '@tests/support/world'
import { encode } from 'next-auth/jwt'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { isPassingTrouble } from '@/data/passing-trouble'
import { raw } from '@/data/raw'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { formAction } from '@/server/action'
import { log } from '@/server/log'
import { openSession } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'

vi.mock('next/headers', () => cookieJar())

const failing = (code: string) => `DO $$ BEGIN RAISE EXCEPTION 'somebody said so' USING ERRCODE = '${code}'; END $$`

test.each([
  ['a lock that was not given in time', '55P03', true],
  ['a full disk', '53100', true],
  ['too many connections', '53300', true],
  ['a server that shuts down', '57P01', true],
  ['a deadlock', '40P01', true],
  ['a broken rule', '23514', false],
  ['a wall', '42501', false],
  ['a division by zero', '22012', false],
])('%s (%s) passes by itself: %j', async (_what, code, passes) => {
  const world = await makeWorld()
  const error = await sees(world, (db) => raw(db).$executeRawUnsafe(failing(code))).catch((thrown: unknown) => thrown)
  expect(isPassingTrouble(error)).toBe(passes)
})

test('a form that is sent while the database is away comes back with what was typed', async () => {
  log.level = 'silent'
  const world = await makeWorld()
  const now = new Date()
  const { personId } = await sees(world, (db) => db.member.findFirstOrThrow({ where: { id: world.manager } }))
  const sid = await openSession(personId ?? '', { device: 'test', address: 'test' }, now)
  jar.set(sessionCookie().name, await encode({ token: { sub: personId ?? '', sid }, secret: process.env.AUTH_SECRET ?? '' }))
  const save = formAction(z.object({ text: z.string() }), 'desk.open', async () => undefined)
  const form = new FormData()
  form.set('text', 'три абзаца, написанных за полчаса')
  expect(await save(world.slug, {}, form)).toEqual({ done: true })

  const kept = globalThis as { reglamentPrisma?: unknown }
  const { reglamentPrisma: pool } = kept
  const { DATABASE_URL: url } = process.env
  kept.reglamentPrisma = undefined
  process.env.DATABASE_URL = 'postgresql://app:app@127.0.0.1:9/none'
  try {
    expect(await save(world.slug, {}, form)).toEqual({
      message: { key: 'busy', values: {} },
      values: { text: 'три абзаца, написанных за полчаса' },
    })
    const error = await inTenant(wholeTenant(world), async () => undefined).catch((thrown: unknown) => thrown)
    expect(isPassingTrouble(error)).toBe(true)
  } finally {
    kept.reglamentPrisma = pool
    process.env.DATABASE_URL = url
  }
})
