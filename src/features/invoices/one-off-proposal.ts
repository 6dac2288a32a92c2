import type { Context } from '@/server/context'
import { wordsOf } from './bill-term'
import { oneOffLines } from './schema'

/** What an invoice for one-off work begins with: the price of an hour, and the tickets without a contract that time was spent on. */
export async function oneOffProposal(ctx: Context, clientId: string) {
  const { db } = ctx
  const { hourlyKopecks } = await db.tenant.findFirstOrThrow({ select: { hourlyKopecks: true } })
  const sums = await db.timeEntry.groupBy({
    by: ['ticketId'],
    where: { clientId, status: 'approved', kind: 'specialist', ticket: { contractId: null } },
    _sum: { minutes: true },
    orderBy: { ticketId: 'desc' },
    take: oneOffLines.length,
  })
  const ids = sums.flatMap(({ ticketId }) => (ticketId ? [ticketId] : []))
  const tickets = await db.ticket.findMany({ where: { id: { in: ids } }, select: { id: true, number: true, subject: true } })
  const { t } = await wordsOf(ctx)
  const lines = sums.flatMap(({ ticketId, _sum }) => {
    const ticket = tickets.find(({ id }) => id === ticketId)
    return ticket && _sum.minutes
      ? [{ text: t('line.ticket', { number: ticket.number, subject: ticket.subject }), minutes: _sum.minutes }]
      : []
  })
  return { hourlyKopecks, lines }
}
