import { enqueue } from '@/data/outbox'
import { AppError, notFound } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { calendarOffered } from '@/features/calendars/calendar-offered'
import { settleContract } from '@/features/hours/settle-contract'
import { editionOnSale } from '@/features/tariffs/edition'
import type { Context } from '@/server/context'
import { addContract } from './add-contract'
import { clientAt } from './client-at'
import { managerAmong } from './manager-among'
import type { SaveContract } from './schema'

/**
 * A new contract or a changed one; contracts may overlap, the one that began last is in force; the open
 * tickets' clocks follow another tariff or calendar (rules §2.7), and work outside any term its price. Throws `AppError` not_found (client,
 * contract, tariff, calendar), client_archived, tariff_gone, number_taken, ends_before_start, ends_before_term, starts_after_term.
 */
export async function saveContract(ctx: Context, { contractId, hours, ...terms }: SaveContract): Promise<void> {
  await clientAt(ctx, terms.clientId)
  await refuseStrangers(ctx, terms)
  if (!contractId) {
    const { subject, objectId, managerId, ...dated } = terms
    const { id } = await addContract(ctx, { ...dated, monthlyMinutes: hours, timeZone: ctx.actor.timeZone })
    await ctx.db.contract.updateMany({ where: { id }, data: { subject, objectId, managerId } })
    return
  }
  const { clientId, tariffId, calendarId, number, startsOn, endsOn, subject, objectId, managerId } = terms
  const before = await ctx.db.contract.findFirst({ where: { id: contractId, clientId }, select: { tariffId: true, calendarId: true } })
  if (!before) throw notFound()
  await calendarOffered(ctx, calendarId)
  const edition = before.tariffId === tariffId ? {} : { editionId: (await editionOnSale(ctx, tariffId, before.tariffId)).id }
  const twin = await ctx.db.contract.findFirst({ where: { number, id: { not: contractId } }, select: { id: true } })
  if (twin) throw new AppError('conflict', 'number_taken', 'number')
  if (endsOn && endsOn < startsOn) throw new AppError('invalid', 'ends_before_start', 'endsOn')
  await refuseTermsOutside(ctx, contractId, { startsOn, endsOn })
  const dates = { startsOn: dateColumn(startsOn), endsOn: endsOn ? dateColumn(endsOn) : null }
  const about = { number, subject, objectId, managerId }
  const changed = { tariffId, calendarId, ...edition, ...about, monthlyMinutes: hours, ...dates }
  const { count } = await ctx.db.contract.updateMany({ where: { id: contractId, clientId }, data: changed })
  if (count === 0) throw notFound()
  if (before.tariffId !== tariffId) await settleContract(ctx, contractId)
  const counts = { tariffId, calendarId: calendarId === undefined ? before.calendarId : calendarId }
  if (before.tariffId === counts.tariffId && before.calendarId === counts.calendarId) return
  const { tenantId, memberId: actorId } = ctx.actor
  await enqueue(ctx.db, { name: 'recount-clocks', tenantId, contractId, actorId })
}

/** What a contract is for is the client's own, and who is in charge leads clients here. Throws `AppError` not_found. */
async function refuseStrangers(ctx: Context, { clientId, objectId, managerId }: Pick<SaveContract, 'clientId' | 'objectId' | 'managerId'>) {
  if (objectId && !(await ctx.db.clientObject.count({ where: { id: objectId, clientId } }))) throw notFound()
  if (managerId) await managerAmong(ctx, managerId)
}

/** What was sold under a contract lies inside it: a term is stopped or taken back first. Throws `AppError` starts_after_term, ends_before_term. */
async function refuseTermsOutside({ db }: Context, contractId: string, { startsOn, endsOn }: Pick<SaveContract, 'startsOn' | 'endsOn'>) {
  // Held to the end: whoever sells meanwhile sees the new dates.
  await db.contract.updateMany({ where: { id: contractId }, data: { monthlyMinutes: { increment: 0 } } })
  const terms = await db.term.findMany({
    where: { contractId, cancelledAt: null },
    select: { stubFrom: true, startsOn: true, endsOn: true },
  })
  const first = Math.min(...terms.map((term) => +(term.stubFrom ?? term.startsOn)))
  const last = Math.max(...terms.map((term) => +term.endsOn - aDay))
  const dated = (at: number) => ({ date: new Date(at).toISOString().slice(0, 10) })
  if (terms.length > 0 && first < +dateColumn(startsOn)) throw new AppError('conflict', 'starts_after_term', 'startsOn', dated(first))
  if (terms.length > 0 && endsOn && last > +dateColumn(endsOn)) throw new AppError('conflict', 'ends_before_term', 'endsOn', dated(last))
}

const aDay = 86_400_000
