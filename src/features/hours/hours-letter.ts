import 'server-only'
import { monthHours } from '@/data/month-hours'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { ruleOf } from '@/domain/consent'
import { ownWays } from '@/features/notices/ways'
import { env } from '@/server/env'
import { overagePolicyOf } from './overage-policy'

/** What a letter about the month's hours says; null where its reader has left, has no address or wants none, or the month is over. */
export async function hoursLetter(db: TenantDb, { contractId, memberId, month, share }: Payload<'send-hours'>, now: Date) {
  const contract = await db.contract.findFirst({
    where: { id: contractId },
    select: { id: true, clientId: true, timeZone: true, number: true },
  })
  const member = contract && (await db.member.findFirst({ where: { id: memberId, clientId: contract.clientId, disabledAt: null } }))
  if (!contract || !member?.email || !(await ownWays(db, memberId, member.role))('hours').letter) return null
  const has = (await monthHours(db, [contract], now)).get(contractId)
  if (has?.from !== month) return null
  const tenant = await db.tenant.findFirstOrThrow()
  return {
    to: { name: member.name, email: member.email },
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    replyTo: tenant.replyTo,
    accent: tenant.accent,
    locale: tenant.locale,
    tenant: tenant.name,
    contract: contract.number,
    isOut: share === 100,
    used: has.used,
    quota: has.quota,
    left: has.left,
    rule: ruleOf(await overagePolicyOf(db, contractId), has.to),
    url: `${env().APP_URL}/${tenant.slug}/portal/hours?contract=${contractId}`,
  }
}
