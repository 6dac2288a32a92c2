import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/permission'
import { clientCard } from '@/features/clients/client-card'
import { newClient } from '@/features/clients/new-client'
import { deskFrame } from '@/features/desk/frame'
import { monthOfClient } from '@/features/hours/month-of-client'
import { invoices } from '@/features/invoices/invoices'
import { oneOffProposal } from '@/features/invoices/one-off-proposal'
import { membersOf } from '@/features/team/queries'
import { openCounts, recentTickets } from '@/features/tickets/of-clients'
import type { Context } from '@/server/context'

/** What the panel changes: `?edit=object&item=…`; without an item a new one. */
const EditAddress = z.object({
  edit: z.enum(['card', 'archive', 'object', 'contract', 'person', 'requisites', 'one-off']).nullable().catch(null),
  item: z.uuid().nullable().catch(null),
})

export type Edit = { what: NonNullable<z.infer<typeof EditAddress>['edit']>; item: string | null }
export type ClientPage = NonNullable<Awaited<ReturnType<typeof clientPage>>>

/** All that a client's page shows; null where there is no such client. */
export async function clientPage(ctx: Context, id: string, query: unknown) {
  const client = await clientCard(ctx, id)
  if (!client) return null
  const { edit, item } = EditAddress.parse(query)
  const mayEdit = can(ctx.actor.role, 'client.write') && client.archivedAt === null
  return {
    client,
    people: await membersOf(ctx.db, id, null, ctx.now),
    month: await monthOfClient(ctx.db, id, ctx.now),
    tickets: await recentTickets(ctx, id),
    open: (await openCounts(ctx, [id])).get(id) ?? 0,
    choices: await newClient(ctx),
    mayBill: can(ctx.actor.role, 'invoice.read'),
    invoices: can(ctx.actor.role, 'invoice.read') ? (await invoices(ctx, { show: 'all', client: id, after: '' })).invoices.slice(0, 5) : [],
    oneOff: mayEdit && edit === 'one-off' ? await oneOffProposal(ctx, id) : null,
    frame: await deskFrame(ctx),
    edit: mayEdit && edit ? { what: edit, item } : null,
  }
}
