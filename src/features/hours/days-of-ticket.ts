import { AppError } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import type { Context } from '@/server/context'

export type TicketDays = {
  /** The contract's, else the tenant's. */
  timeZone: string
  today: string
  /** The first day of the contract; none without a contract. */
  first: string | null
  /** Throws `AppError` date_ahead for a day that has not come yet, date_before_contract for one before the contract began. */
  refuse(workDate: string): void
}

/** On which days time may be written down for a ticket, counted in its contract's zone (rules §3.10). */
export async function daysOfTicket(
  { db, actor, now }: Context,
  { clientId, contractId }: { clientId: string; contractId: string | null },
): Promise<TicketDays> {
  const contract = contractId
    ? await db.contract.findFirst({ where: { clientId, id: contractId }, select: { timeZone: true, startsOn: true } })
    : null
  const timeZone = contract?.timeZone ?? actor.timeZone
  const today = localDate(now, timeZone)
  return {
    timeZone,
    today,
    first: contract?.startsOn.toISOString().slice(0, 10) ?? null,
    refuse(workDate) {
      if (workDate > today) throw new AppError('invalid', 'date_ahead', 'workDate')
      if (contract && dateColumn(workDate) < contract.startsOn)
        throw new AppError('invalid', 'date_before_contract', 'workDate', { date: contract.startsOn.toISOString().slice(0, 10) })
    },
  }
}
