import 'server-only'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addMember, type NewMember } from './add-member'
import { giveAccount } from './give-account'

/** A member with an account at once, no letter: the word of whoever runs the installation. Throws `AppError` email_taken. */
export async function enrol(
  tenantId: string,
  member: NewMember & { email: string },
  passwordHash: string,
  now: Date,
): Promise<{ memberId: string; personId: string }> {
  return inTenant({ ...wholeTenant({ tenantId }), email: member.email, at: now }, async (db) => {
    const { id } = await addMember(db, member, now)
    const personId = await giveAccount(db, id, { email: member.email, name: member.name, passwordHash }, now)
    return { memberId: id, personId }
  })
}
