import { monthHours } from '@/data/month-hours'
import { insertTime } from '@/data/time-rows'
import { AppError } from '@/domain/error'
import { localDate, wallInstant } from '@/domain/local-date'
import { can } from '@/domain/permission'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { daysOfTicket } from './days-of-ticket'
import { kindOfTicket } from './kind-of-ticket'
import { clientNameOf } from './readers'
import { ruleInForce } from './rule-in-force'
import { settleContract } from './settle-contract'

export type Worked = {
  minutes: number
  speciality?: Speciality
  /** As the ticket is: the client's hours, or our redo (rules §3.8). */
  kind?: TimeEntryKind
  messageId: string | null
  note: string
  /** In the contract's zone; today where none is given. */
  workDate?: string
  /** `09:30` by the wall of the contract's zone, or the instant; counted back from now where neither a day nor a start is given. */
  start?: string | Date
}

export type Workplace = { id: string; clientId: string; contractId: string | null; version: number }

/**
 * Minutes of the acting member on a ticket (rules §3.10). They await the manager's approval; those of whoever approves are approved at once.
 * Throws `AppError` speciality_needed, date_ahead, time_ahead, date_before_contract.
 */
export async function logTime(ctx: Context, ticket: Workplace, worked: Worked): Promise<void> {
  const { db, actor, now } = ctx
  const speciality = worked.speciality ?? actor.speciality
  if (!speciality) throw new AppError('invalid', 'speciality_needed', 'speciality')
  const days = await daysOfTicket(ctx, ticket)
  const { workDate, startedAt } = worked.workDate || worked.start ? asTyped() : endedNow()
  days.refuse(workDate)
  if (startedAt && startedAt > now) throw new AppError('invalid', 'time_ahead', 'start')
  const kind = worked.kind ?? (await kindOfTicket(db, ticket.id))
  const isApproved = can(actor.role, 'time.approve')
  const { minutes, messageId, note } = worked
  const of = { ticketId: ticket.id, clientId: ticket.clientId, messageId, memberId: actor.memberId }
  await insertTime(db, { ...of, workDate, startedAt, minutes, speciality, kind, note }, { version: ticket.version, at: now, isApproved })
  if (ticket.contractId) await sayIfStopped(ctx, ticket.contractId, workDate, worked.minutes, kind)
  if (isApproved && ticket.contractId) await settleContract(ctx, ticket.contractId, [workDate])

  function asTyped() {
    const workDate = worked.workDate ?? days.today
    const { start } = worked
    return { workDate, startedAt: typeof start === 'string' ? wallInstant(workDate, start, days.timeZone) : (start ?? null) }
  }

  /** They are taken to have ended now; where that would put their start on yesterday, the start stays unknown. */
  function endedNow() {
    const began = new Date(now.getTime() - worked.minutes * 60_000)
    return { workDate: days.today, startedAt: localDate(began, days.timeZone) === days.today ? began : null }
  }
}

/** Work beyond the hours where there was to be none is written down all the same, and the manager is told: they decide what becomes of it. */
async function sayIfStopped(ctx: Context, contractId: string, workDate: string, minutes: number, kind: TimeEntryKind): Promise<void> {
  const { db, now } = ctx
  const rules = kind === 'specialist' ? await db.overageRule.count({ where: { contractId, mode: 'stop' } }) : 0
  if (rules === 0) return
  const contract = await db.contract.findFirstOrThrow({
    where: { id: contractId },
    select: { id: true, clientId: true, timeZone: true },
  })
  const month = (await monthHours(db, [contract], now)).get(contractId)
  if (!month || workDate < month.from || minutes <= month.left || (await ruleInForce(db, contractId, month.to)).mode !== 'stop') return
  const data = { client: await clientNameOf(db, contract.clientId), minutes: minutes - month.left }
  await tell(ctx, { about: 'overage_stopped', contractId, data })
}
