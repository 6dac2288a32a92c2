import { insertEvents } from '@/data/event-rows'
import { enqueue } from '@/data/outbox'
import type { Prisma } from '@/data/shapes'
import { notFound } from '@/domain/error'
import { isOver } from '@/domain/ticket'
import type { Acting } from '@/server/context'
import { StaleTicket } from '@/server/stale'
import { changesSince, type TicketRow } from './ticket-at'

export type EventKind =
  | 'registered'
  | 'replied'
  | 'answered'
  | 'noted'
  | 'status'
  | 'priority'
  | 'assigned'
  | 'time_logged'
  | 'reopened'
  | 'accepted'
  | 'withdrawn'
  | 'rated'
  | 'subject'
  | 'category'
  | 'requester'
  | 'object'
  | 'team'
  | 'contract'
  | 'client'
  | 'closed_silently'
  | 'estimate_offered'
  | 'estimate_approved'
  | 'estimate_declined'
  | 'estimate_withdrawn'
  | 'release_promised'
  | 'release_due'
  | 'watcher_added'
  | 'watcher_removed'
  | 'followed'
  | 'retargeted'
  | 'breach_voided'
  | 'extended'
  | 'merged'
  | 'merged_in'

export type NewEvent = { kind: EventKind; internal?: boolean; data?: Prisma.InputJsonObject }

/**
 * The one way a ticket changes: a conditional update of its version, then the events of its timeline. Takes the row's lock, so do it
 * before whatever hangs on the ticket. Throws `StaleTicket` if another writer was first.
 */
export async function changeTicket(
  ctx: Acting,
  ticket: TicketRow,
  data: Prisma.TicketUncheckedUpdateManyInput,
  events: NewEvent[],
): Promise<TicketRow> {
  const version = ticket.version + 1
  const { count } = await ctx.db.ticket.updateMany({ where: { id: ticket.id, version: ticket.version }, data: { ...data, version } })
  if (count === 0) throw await lostRace(ctx, ticket)
  // With its new values: a ticket handed to another client takes its events along.
  const changed = { ...ticket, ...(data as Partial<TicketRow>), version }
  await addEvents(ctx, changed, events)
  if (isOver(changed.status) !== isOver(ticket.status)) await letHoldFollow(ctx, changed)
  return changed
}

/** What an approved estimate holds is free once its ticket is over, and held again once it is reopened (rules §3.19). */
async function letHoldFollow({ db, actor }: Acting, { id, contractId }: TicketRow): Promise<void> {
  if (!contractId || (await db.estimate.count({ where: { ticketId: id, state: 'approved' } })) === 0) return
  await enqueue(db, { name: 'settle-hours', tenantId: actor.tenantId, contractId, actorId: actor.memberId })
}

/** Written without being read back: a client may add what only staff will see in full. */
export async function addEvents(ctx: Acting, ticket: TicketRow, events: NewEvent[]): Promise<void> {
  await addEventsOf(
    ctx,
    events.map((event) => ({ ticket, event })),
  )
}

/** The same for many tickets at once. */
export async function addEventsOf(ctx: Acting, events: { ticket: TicketRow; event: NewEvent }[]): Promise<void> {
  await insertEvents(
    ctx.db,
    events.map(({ ticket, event }) => ({
      ticketId: ticket.id,
      clientId: ticket.clientId,
      version: ticket.version,
      actorId: ctx.actor.memberId,
      at: ctx.now,
      kind: event.kind,
      internal: event.internal ?? false,
      data: event.data ?? {},
    })),
  )
}

async function lostRace(ctx: Acting, ticket: TicketRow) {
  const current = await ctx.db.ticket.findFirst({ where: { id: ticket.id }, select: { version: true } })
  if (!current) return notFound()
  return new StaleTicket(current.version, await changesSince(ctx, ticket.id, ticket.version))
}
