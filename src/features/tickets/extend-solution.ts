import { clocksFrom } from '@/domain/clock'
import { AppError } from '@/domain/error'
import { mayExtend, solutionExtended } from '@/domain/retargeting'
import { tell } from '@/features/notices/tell'
import { extensionWords } from '@/i18n/extension-words'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { append, clockEventsOf, momentAfter } from './clocks'
import { letterOfReplyAt } from './hold-letter'
import { policyOf } from './policy'
import { postMessage } from './post-message'
import type { ExtendSolution } from './schema-clocks'
import { ticketAt } from './ticket-at'

/**
 * Puts off a solution that was promised in calendar days, once and by at most as many days; the author is told the new day and why by a
 * public answer. Throws `AppError` cannot_extend, extension_too_long beside the days, `StaleTicket`.
 */
export async function extendSolution(ctx: Context, { number, version, days, text }: ExtendSolution): Promise<void> {
  const ticket = await ticketAt(ctx, number, version)
  const policy = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'staff' }, [{ kind: 'extended', data: { days } }])
  const stored = await clockEventsOf(ctx.db, ticket.id)
  const moment = momentAfter(stored, ctx)
  const clock = clocksFrom(stored, policy.time).find((one) => mayExtend(one, moment.at) > 0)
  if (!clock) throw new AppError('conflict', 'cannot_extend')
  const most = mayExtend(clock, moment.at)
  if (days > most) throw new AppError('invalid', 'extension_too_long', 'days', { max: most })
  const added = solutionExtended(clock, { ...moment, days }, policy.time)
  await append(ctx.db, changed, stored, added, policy)
  const due = added.at(-1)?.dueAfter ?? null
  const { locale } = await ctx.db.tenant.findFirstOrThrow({ select: { locale: true } })
  const said = extensionWords(locale, { days, due, timeZone: policy.timeZone, now: ctx.now })
  const letterAt = await letterOfReplyAt(ctx, ticket)
  const message = await postMessage(ctx, changed, { kind: 'reply', text: `${said}\n\n${text}`, files: [], letterAt })
  await tell(ctx, { about: 'replied', ticketId: ticket.id, messageId: message.id })
}
