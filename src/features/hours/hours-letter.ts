import 'server-only'
import { monthHours } from '@/data/month-hours'
import { overagePolicyOf } from '@/data/overage-policy'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { ruleOf } from '@/domain/consent'
import { envelopeTo } from '@/features/notices/envelope'
import { ownWays } from '@/features/notices/ways'

/** What a letter about the month's hours says; null where its reader has left, has no address or wants none, or the month is over. */
export async function hoursLetter(db: TenantDb, { contractId, memberId, month, share }: Payload<'send-hours'>, now: Date) {
  const contract = await db.contract.findFirst({
    where: { id: contractId },
    select: { id: true, clientId: true, timeZone: true, number: true },
  })
  const member = contract && (await db.member.findFirst({ where: { id: memberId, clientId: contract.clientId, disabledAt: null } }))
  if (!contract || !member || !(await ownWays(db, memberId, member.role))('hours').letter) return null
  const has = (await monthHours(db, [contract], now)).get(contractId)
  if (has?.from !== month) return null
  const written = await envelopeTo(db, member)
  if (!written) return null
  return {
    ...written.envelope,
    contract: contract.number,
    isOut: share === 100,
    used: has.used,
    quota: has.quota,
    left: has.left,
    rule: ruleOf(await overagePolicyOf(db, contractId), has.to),
    url: `${written.home}/portal/hours?contract=${contractId}`,
  }
}
