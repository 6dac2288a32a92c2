import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { newCall } from '@/features/tickets/new-call'
import { NewTicketAddress } from '@/features/tickets/schema-filing'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { NewCallScreen } from './new-call-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.call'))('title') }
}

export default async function NewCallPage({ params, searchParams }: PageProps<'/[tenant]/desk/tickets/new'>) {
  const { tenant } = await params
  const address = NewTicketAddress.parse(await searchParams)
  const { frame, found, call } = await authorized(tenant, 'ticket.file_for_client', async (ctx) => ({
    frame: await deskFrame(ctx),
    ...(await newCall(ctx, address)),
  }))
  return (
    <NewCallScreen
      frame={frame}
      find={address.find}
      found={found}
      call={call}
      submissionKey={randomUUID()}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
