import 'server-only'
import { randomUUID } from 'node:crypto'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { addMember } from '@/features/team/add-member'
import { giveAccount } from '@/features/team/give-account'
import { issueInvitation } from '@/features/team/issue-invitation'
import { firstCalendar } from './first-calendar'
import { firstCategories } from './first-categories'
import { firstReasons } from './first-reasons'
import { firstTariff } from './first-tariff'
import type { CreateTenant } from './schema'

export type CreatedTenant = {
  tenantId: string
  administratorId: string
  /** The administrator's account, where a password was given for it. */
  personId: string | null
  /** The token of the invitation's letter, where none was. */
  invitation: string | null
}

export type CreateOptions = {
  /** An account at once instead of an invitation by letter. */
  passwordHash?: string
  /** Runs first in the transaction. */
  before?: (db: TenantDb) => Promise<void>
  /** From where somebody signed it up. */
  from?: { address: string }
}

/**
 * An agency that can work at once: ticket numbers, the working week by Russia's production calendar, a catalogue, a tariff, and an
 * administrator. Throws `AppError` slug_taken beside the field.
 */
export async function createTenant(
  input: CreateTenant,
  now: Date,
  { passwordHash, before, from }: CreateOptions = {},
): Promise<CreatedTenant> {
  const tenantId = randomUUID()
  const { slug, name, timeZone, phone, administrator } = input
  const scope = { ...wholeTenant({ tenantId }), email: administrator.email, address: from?.address, at: now }
  return inTenant(scope, async (db) => {
    await before?.(db)
    await db.tenant.create({ data: { id: tenantId, slug, name, timeZone, phone, createdAt: now } }).catch(refuseTaken)
    await db.ticketCounter.create({ data: {} })
    await firstTariff(db, await firstCalendar(db, timeZone, now), now)
    await firstCategories(db)
    await firstReasons(db)
    const member = await addMember(db, { ...administrator, role: 'administrator', clientId: null }, now)
    const invitation = passwordHash ? null : await issueInvitation(db, member, now)
    const personId = passwordHash ? await giveAccount(db, member.id, { ...administrator, passwordHash }, now) : null
    return { tenantId, administratorId: member.id, personId, invitation }
  })
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new AppError('conflict', 'slug_taken', 'slug')
  throw error
}
