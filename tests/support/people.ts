import { randomUUID } from 'node:crypto'
import { throughDoor } from '@/data/tenant-db'
import { createTenant } from '@/features/tenants/create-tenant'
import type { Context } from '@/server/context'
import { hashPassword } from '@/server/password'
import { openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

export const visit = (now: Date) => ({ from: { address: `test ${randomUUID()}`, device: 'test' }, now })

/** An address that no other test has. */
export const anAddress = (name: string) => `${name}-${randomUUID().slice(0, 8)}@example.test`

/** A tenant of the test's own with an administrator who is signed in. */
export async function anAgency(now: Date, password = 'correct horse battery') {
  const slug = `t-${randomUUID().slice(0, 13)}`
  const email = anAddress('admin')
  const administrator = { name: 'Елена Рудакова', email }
  const passwordHash = await hashPassword(password)
  const made = await createTenant({ slug, name: `Агентство ${slug}`, timeZone: 'Europe/Moscow', phone: null, administrator }, now, {
    passwordHash,
  })
  const personId = made.personId ?? ''
  return { ...made, slug, email, personId, password, as: await signedInAs(personId, slug, now) }
}

/** Runs work through the door as somebody in a tenant, as a request does. */
export async function signedInAs(personId: string, tenant: string, now: Date) {
  const sid = await openSession(personId, visit(now).from, now)
  return <T>(work: (ctx: Context) => Promise<T>, at = now) =>
    throughDoor({ tokenHash: tokenHash(sid), tenant, now: at }, (db, actor) => work({ db, actor, now: at }))
}
