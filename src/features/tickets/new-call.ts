import { notFound } from '@/domain/error'
import { can } from '@/domain/permission'
import type { Context } from '@/server/context'
import { assignableStaff } from './desk-ticket'
import { longAgo } from './file-for-client'
import { findCallers } from './find-callers'
import { followed } from './follow-up'
import { newTicket } from './new-ticket'
import type { NewTicketAddress } from './schema-filing'

export type NewCall = Awaited<ReturnType<typeof newCall>>
export type CallFor = NonNullable<NewCall['call']>

/** The form of a ticket for a client: whom it may be for, and, once a client is chosen, all that the form offers. Throws `not_found`. */
export async function newCall(ctx: Context, address: NewTicketAddress) {
  const before = await followed(ctx, address.follows)
  if (address.follows && !before) throw notFound()
  const clientId = before?.clientId ?? address.client
  if (!clientId) return { found: await findCallers(ctx, address.find), call: null }
  return { found: [], call: await callFor(ctx, clientId, before, before?.requesterId ?? address.person) }
}

async function callFor(ctx: Context, clientId: string, before: Awaited<ReturnType<typeof followed>>, personId: string | null) {
  const { db, actor, now } = ctx
  const client = await db.client.findFirst({
    where: { id: clientId, archivedAt: null },
    select: {
      id: true,
      name: true,
      contacts: { where: { disabledAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true, phone: true } },
    },
  })
  if (!client) throw notFound()
  return {
    client,
    /** Among the client's people; none: whoever it is has to be named. */
    personId: client.contacts.find(({ id }) => id === personId)?.id ?? null,
    before,
    // A call of before may belong to a contract that has ended since.
    offer: await newTicket(ctx, client.id, new Date(+now - longAgo)),
    staff: can(actor.role, 'ticket.assign') ? await assignableStaff(db) : [],
  }
}
