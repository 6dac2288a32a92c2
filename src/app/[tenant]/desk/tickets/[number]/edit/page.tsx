import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { ticketToEdit } from '@/features/tickets/ticket-to-edit'
import { EditTicketView } from '@/features/tickets/ui/desk/edit-ticket-view'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PersonMenu } from '../../../../person-menu'

type Props = PageProps<'/[tenant]/desk/tickets/[number]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('writing.edit'))('title', { number: (await params).number }) }
}

/** Corrections of a ticket's own words, and handing it to another client; `?client=` is the one it may be handed to. */
export default async function EditTicketPage({ params, searchParams }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const client = z.uuid().safeParse((await searchParams).client)
  const found = await authorized(tenant, 'ticket.edit', async (ctx) => ({
    frame: await deskFrame(ctx),
    ticket: wanted.success ? await ticketToEdit(ctx, wanted.data, client.data ?? null) : null,
  }))
  if (!found.ticket) notFound()
  const { frame, ticket } = found
  const t = await getTranslations('writing.edit')
  return (
    <Desk frame={frame} here="ticket" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        back={{ href: `/${tenant}/desk/tickets/${ticket.number}`, label: t('back', { number: ticket.number }) }}
        title={t('title', { number: ticket.number })}
      />
      <DeskBody>
        <EditTicketView tenant={tenant} ticket={ticket} reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }} />
      </DeskBody>
    </Desk>
  )
}
