import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { estimateOfTicket } from '@/features/estimates/estimate-of-ticket'
import { deskTicket } from '@/features/tickets/desk-ticket'
import { ThreadAddress } from '@/features/tickets/schema-addresses'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { TicketScreen } from './ticket-screen'

type Props = PageProps<'/[tenant]/desk/tickets/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `#${(await params).number}` }
}

export default async function TicketPage({ params, searchParams }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const { before } = ThreadAddress.parse(await searchParams)
  const found = await authorized(tenant, 'desk.open', async (ctx) => {
    const frame = await deskFrame(ctx)
    const ticket = wanted.success ? await deskTicket(ctx, wanted.data, before) : null
    return { frame, ticket, estimate: ticket && (await estimateOfTicket(ctx, ticket)) }
  })
  if (!found.ticket || !found.estimate) notFound()
  const { frame, ticket, estimate } = found
  return (
    <TicketScreen
      frame={frame}
      ticket={ticket}
      estimate={estimate}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
