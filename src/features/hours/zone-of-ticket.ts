import type { Context } from '@/server/context'

/** The zone that a ticket's days are counted in: its contract's, else the tenant's. */
export async function zoneOfTicket(
  db: Context['db'],
  ticket: { clientId: string; contractId: string | null },
  fallback: string,
): Promise<string> {
  if (!ticket.contractId) return fallback
  const contract = await db.contract.findFirst({ where: { clientId: ticket.clientId, id: ticket.contractId }, select: { timeZone: true } })
  return contract?.timeZone ?? fallback
}
