import type { Prisma } from '@/data/shapes'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import { readConsentToken } from '@/server/consent-token'
import type { Context } from '@/server/context'
import { consentOfReader } from './answer'

export type Consent = {
  id: string
  contract: string
  from: string
  to: string
  minutes: number
  /** What they cost at most. */
  kopecks: number
  note: string
  state: 'asked' | 'given' | 'declined' | 'lapsed'
  askedAt: Date
  decidedAt: Date | null
  /** Of the client's people, the address they came from, and how. */
  decided: { name: string; address: string; way: 'link' | 'portal' } | null
}

/** The newest questions of a contract, and who answered them from where. */
export async function consentsOf(db: TenantDb, contractId: string): Promise<Consent[]> {
  return linesOf(db, { contractId })
}

/** What the company is asked for at this moment. */
export const openConsents = ({ db }: Pick<Context, 'db'>): Promise<Consent[]> => linesOf(db, { state: 'asked' })

const most = 12

async function linesOf(db: TenantDb, where: Prisma.OverageConsentWhereInput): Promise<Consent[]> {
  const rows = await db.overageConsent.findMany({
    where,
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: { contract: { select: { number: true } } },
  })
  const people = await db.member.findMany({
    where: { id: { in: rows.flatMap(({ decidedById }) => decidedById ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ contract, month, monthEnds, decidedById, decidedFrom, decidedBy, ...row }) => ({
    id: row.id,
    contract: contract.number,
    from: dateOf(month),
    to: dateOf(monthEnds),
    minutes: row.minutes,
    kopecks: row.kopecks,
    note: row.note,
    state: row.state,
    askedAt: row.askedAt,
    decidedAt: row.decidedAt,
    decided: decidedById && decidedBy ? { name: names.get(decidedById) ?? '', address: decidedFrom ?? '', way: decidedBy } : null,
  }))
}

/** What a letter's link asks; null where it was not signed here, or its reader no longer answers for the client. */
export async function consentByLink(token: string, now: Date) {
  const link = readConsentToken(token)
  return (
    link &&
    inTenant(wholeTenant(link), async (db) => {
      const consent = await consentOfReader(db, link)
      if (!consent) return null
      const tenant = await db.tenant.findFirstOrThrow({ select: { name: true, slug: true } })
      return {
        tenant: tenant.name,
        slug: tenant.slug,
        client: consent.contract.client.name,
        contract: consent.contract.number,
        from: dateOf(consent.month),
        to: dateOf(consent.monthEnds),
        minutes: consent.minutes,
        kopecks: consent.kopecks,
        note: consent.note,
        state: consent.state === 'asked' && consent.expiresAt <= now ? ('expired' as const) : consent.state,
      }
    })
  )
}

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
