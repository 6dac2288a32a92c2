import 'server-only'
import { notFound } from '@/domain/error'
import { newTicket } from '@/features/tickets/new-ticket'
import type { Context } from '@/server/context'

export type TieChoices = Awaited<ReturnType<typeof tieChoices>>

/** What the form offers once a client is chosen. Throws `not_found`. */
export async function tieChoices(ctx: Context, { client: id, person }: { client: string; person: string | null }) {
  const client = await ctx.db.client.findFirst({
    where: { id, archivedAt: null },
    select: {
      id: true,
      name: true,
      contacts: { where: { disabledAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true, phone: true } },
    },
  })
  if (!client) throw notFound()
  const { categories, objects } = await newTicket(ctx, client.id)
  return { client, categories, objects, personId: client.contacts.find((contact) => contact.id === person)?.id ?? null }
}
