import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { QueueAddress } from '@/features/queue/address'
import { choicesFor } from '@/features/queue/choices'
import { likesRoom } from '@/features/queue/density'
import { queue } from '@/features/queue/queue'
import { assignableStaff, deskTicket } from '@/features/tickets/desk-ticket'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../person-menu'
import { QueueScreen } from './queue-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.nav'))('queue') }
}

export default async function QueuePage({ params, searchParams }: PageProps<'/[tenant]/desk'>) {
  const { tenant } = await params
  const address = QueueAddress.parse(await searchParams)
  const found = await authorized(tenant, 'desk.open', async (ctx) => {
    const mayAssign = can(ctx.actor.role, 'ticket.assign')
    const ticket = address.ticket ? await deskTicket(ctx, address.ticket) : undefined
    return {
      frame: await deskFrame(ctx),
      queue: await queue(ctx, address),
      choices: await choicesFor(ctx, address),
      ticket,
      staff: ticket?.staff ?? (mayAssign ? await assignableStaff(ctx.db) : []),
      mayAssign,
    }
  })
  if (found.ticket === null) notFound()
  const { frame, ticket, ...rest } = found
  return (
    <QueueScreen
      {...rest}
      frame={frame}
      ticket={ticket}
      address={address}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      roomy={await likesRoom()}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
