import { z } from 'zod'
import { localDate } from '@/domain/local-date'
import { requisitesOf } from '@/domain/requisites'
import { monthOfTerm, termState } from '@/domain/term'
import type { Context } from '@/server/context'
import { refundAfter } from './stop-term'
import { isPaid, minutesIn, paidKopecks, type TermRow, termRows } from './terms'

export type ContractCard = NonNullable<Awaited<ReturnType<typeof contractCard>>>
export type TermCard = ContractCard['terms'][number]

/** A contract of a client with its terms, the newest first, and what may be sold under it; null where there is no such contract. */
export async function contractCard(ctx: Context, clientId: string, id: string) {
  const { db, now } = ctx
  if (![clientId, id].every((one) => z.uuid().safeParse(one).success)) return null
  const row = await db.contract.findFirst({
    where: { id, clientId },
    include: {
      client: { select: { id: true, name: true, requisites: true, archivedAt: true, manager: { select: { name: true } } } },
      tariff: { select: { id: true, name: true, archivedAt: true } },
      edition: { select: { number: true, overageKopecks: true, incrementMinutes: true } },
      object: { select: { name: true } },
      manager: { select: { name: true } },
    },
  })
  if (!row) return null
  const { startsOn, endsOn, client, ...contract } = row
  const today = localDate(now, row.timeZone)
  const tenant = await db.tenant.findFirstOrThrow({ select: { requisites: true, hourlyKopecks: true } })
  const terms = (await termRows(ctx, { contractId: id })).map((term) => cardOf(term, today))
  return {
    ...contract,
    client: { id: client.id, name: client.name, archived: client.archivedAt !== null },
    managerName: contract.manager?.name ?? client.manager?.name ?? null,
    startsOn: day(startsOn),
    endsOn: endsOn && day(endsOn),
    isInForce: day(startsOn) <= today && (endsOn === null || today <= day(endsOn)),
    today,
    terms,
    seller: requisitesOf(tenant.requisites),
    buyer: requisitesOf(client.requisites),
    tariffs: await tariffsToSell(ctx, row.tariffId),
    nextStart: terms.find(({ state }) => state !== 'cancelled')?.endsOn ?? later(day(startsOn), today),
  }
}

function cardOf(term: TermRow, today: string) {
  const paid = isPaid(term)
  const month = monthOfTerm(term, today)
  const state = termState({ ...term, isPaid: paid }, today)
  const isAhead = today < (term.stubFrom ?? term.startsOn)
  return {
    ...term,
    state,
    month,
    paidKopecks: paidKopecks(term),
    minutesNow: minutesIn(term, month ?? 1),
    /** What would come back, were it stopped today; null where there is nothing to stop. */
    refundNow: term.stoppedAt === null && (state === 'running' || (paid && isAhead)) ? refundAfter(term, month ?? 0) : null,
    /** Money that was agreed and is not billed yet. */
    unbilled: term.changes.filter(({ bills, priceKopecks }) => bills.length === 0 && priceKopecks > 0),
  }
}

/** What a term may be sold under: what is offered, and the contract's own tariff though it be archived. */
const tariffsToSell = ({ db }: Pick<Context, 'db'>, ownId: string) =>
  db.tariff.findMany({
    where: { OR: [{ archivedAt: null }, { id: ownId }] },
    orderBy: [{ priceKopecks: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, monthlyMinutes: true, priceKopecks: true, discounts: true },
  })

const day = (date: Date) => date.toISOString().slice(0, 10)
const later = (one: string, other: string) => [one, other].sort().at(-1) ?? one
