import type { TenantDb } from '@/data/tenant-db'
import { type OverageRule, ruleOf } from '@/domain/consent'
import { dateOf as dateOfDay, dayNumber } from '@/domain/local-time'
import type { Context } from '@/server/context'
import { type Consent, consentsOf } from './consents'

export type AgreedRule = OverageRule & { id: string; note: string; at: Date; by: string | null }

export type OverageCard = {
  /** What holds today; `automatic` without a limit where nothing was agreed. */
  rule: OverageRule
  /** What was agreed, the newest first. */
  history: AgreedRule[]
  consents: Consent[]
}

/** How a contract's work beyond the hours is dealt with: the rule, what was agreed before, and what the client was asked. */
export async function overageCard({ db }: Pick<Context, 'db'>, contractId: string, today: string): Promise<OverageCard> {
  const history = await agreedRules(db, contractId)
  return {
    rule: ruleOf({ rules: [...history].reverse() }, dateOfDay(dayNumber(today) + 1)),
    history,
    consents: await consentsOf(db, contractId),
  }
}

async function agreedRules(db: TenantDb, contractId: string): Promise<AgreedRule[]> {
  const rows = await db.overageRule.findMany({ where: { contractId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 20 })
  const people = await db.member.findMany({
    where: { id: { in: rows.flatMap(({ byId }) => byId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ id, mode, minutes, fromOn, note, at, byId }) => ({
    id,
    mode,
    minutes,
    fromOn: fromOn.toISOString().slice(0, 10),
    note,
    at,
    by: byId && (names.get(byId) ?? null),
  }))
}
