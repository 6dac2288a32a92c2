import 'server-only'
import { randomInt } from 'node:crypto'
import { anyTenant, asSystem } from '@/data/system-db'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { countAttempt } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { hashPassword } from '@/server/password'
import { tokenHash } from '@/server/token'
import { createTenant } from './create-tenant'
import type { FirstVisit } from './schema'

/** A new one-time code for whoever reads the log, which voids the earlier one; null once there is a tenant. */
export async function announceFirstAdministrator(now: Date): Promise<string | null> {
  if (await anyTenant()) return null
  const code = newCode()
  const row = { codeHash: codeHash(code), createdAt: now, usedAt: null }
  await asSystem({}, (db) => db.firstVisit.upsert({ where: { id: 1 }, create: row, update: row }))
  return code
}

/** The first tenant and its administrator, once, by the code. Throws `AppError` wrong_code, slug_taken or too_many_attempts. */
export async function makeFirstTenant(input: FirstVisit, { from, now }: Visit): Promise<{ personId: string; slug: string }> {
  await countAttempt({ kind: 'first_visit', address: from.address, account: 'code' })
  if (await anyTenant()) throw wrongCode()
  const { code, agency, slug, name, email, password } = input
  const tenant = { slug, name: agency, timeZone: 'Europe/Moscow', phone: null, administrator: { name, email } }
  const passwordHash = await hashPassword(password)
  const { personId } = await createTenant(tenant, now, { passwordHash, before: (db) => takeCode(db, code, now) })
  if (!personId) throw new Error('the administrator has no account')
  return { personId, slug }
}

/** One conditional update, in the tenant's own transaction: of two at once, one gets it. */
async function takeCode(db: TenantDb, code: string, now: Date) {
  const { count } = await db.firstVisit.updateMany({ where: { id: 1, codeHash: codeHash(code), usedAt: null }, data: { usedAt: now } })
  if (count === 0) throw wrongCode()
}

const wrongCode = () => new AppError('invalid', 'wrong_code', 'code')

/** No letters or digits that look alike. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const newCode = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')

const codeHash = (code: string) => tokenHash(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
