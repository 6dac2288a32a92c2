import { dateColumn } from '@/domain/local-date'
import { correctTime as correct } from '@/features/hours/correct-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { CorrectTime } from './schema-time'
import { ticketAt } from './ticket-at'

/** A mistyped time entry put right, or rejected with a reason; what it was and what it is stand in the ticket's history. */
export async function correctTime(ctx: Context, input: CorrectTime): Promise<void> {
  const ticket = await ticketAt(ctx, input.number)
  const changed = await changeTicket(ctx, ticket, {}, [])
  const { seen } = input
  await correct(ctx, changed, {
    id: input.entryId,
    seen: { ...seen, workDate: dateColumn(seen.workDate) },
    next:
      input.verdict === 'reject'
        ? { status: 'rejected' }
        : {
            minutes: input.minutes,
            speciality: input.speciality,
            kind: input.kind,
            note: input.note,
            workDate: dateColumn(input.workDate),
          },
    reason: input.reason,
  })
}
