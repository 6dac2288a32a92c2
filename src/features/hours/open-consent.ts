import { enqueue } from '@/data/outbox'
import { consentKopecks } from '@/domain/consent-price'
import type { LedgerMonth, OutsideMonth } from '@/domain/hour-ledger'
import { dateColumn } from '@/domain/local-date'
import { pricingOfMonth } from '@/domain/statement'
import { tell } from '@/features/notices/tell'
import type { Acting } from '@/server/context'
import type { HourFacts } from './hour-facts'
import { clientNameOf, responsiblesOf } from './readers'

/** How long the links in the letters are good; the portal takes an answer until the month's paper is out. */
const linkDays = 14

export const linksEnd = (now: Date): Date => new Date(+now + linkDays * 86_400_000)

type Asked = { month: { from: string; to: string } | LedgerMonth | OutsideMonth; minutes: number; note: string; byId: string | null }

/** Asks the client's responsibles, each by a letter with a link of their own and under the bell. Gives the question's id. */
export async function openConsent(
  ctx: Acting,
  contractId: string,
  facts: HourFacts,
  { month, minutes, note, byId }: Asked,
): Promise<string> {
  const { db, now } = ctx
  const { clientId } = facts
  const { id } = await db.overageConsent.create({
    data: {
      clientId,
      contractId,
      month: dateColumn(month.from),
      monthEnds: dateColumn(month.to),
      minutes,
      kopecks: priceOfMonth(facts, month, minutes),
      note,
      askedAt: now,
      askedById: byId,
      expiresAt: linksEnd(now),
    },
    select: { id: true },
  })
  await tell(ctx, { about: 'consent_asked', contractId, data: { client: await clientNameOf(db, clientId), minutes } })
  await writeConsent(ctx, clientId, id)
  return id
}

export async function writeConsent({ db, actor }: Acting, clientId: string, consentId: string): Promise<void> {
  for (const memberId of await responsiblesOf(db, clientId))
    await enqueue(db, { name: 'send-consent', tenantId: actor.tenantId, consentId, memberId })
}

/** Kopecks of so many minutes beyond the hours of a month, at most. */
export function priceOfMonth({ contract }: HourFacts, month: Asked['month'], minutes: number): number {
  const isPlayed = 'spent' in month
  return consentKopecks(isPlayed ? month : null, minutes, pricingOfMonth(contract, isPlayed && 'termId' in month ? month.termId : null))
}
