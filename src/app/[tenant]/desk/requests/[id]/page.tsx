import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { requestCard } from '@/features/intake/request'
import { RequestAddress } from '@/features/intake/schema'
import { tieChoices } from '@/features/intake/tie-choices'
import { findCallers } from '@/features/tickets/find-callers'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { RequestScreen } from './request-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.requests'))('one') }
}

export default async function RequestPage({ params, searchParams }: PageProps<'/[tenant]/desk/requests/[id]'>) {
  const { tenant, id } = await params
  const address = RequestAddress.parse(await searchParams)
  const { client, person, find } = address
  const found = await authorized(tenant, 'request.read', async (ctx) => {
    const request = await requestCard(ctx, id)
    const waits = request?.state === 'waiting'
    return {
      frame: await deskFrame(ctx),
      request,
      choices: waits && client ? await tieChoices(ctx, { client, person }) : null,
      found: waits && !client ? await findCallers(ctx, find) : [],
    }
  })
  if (!found.request) notFound()
  const { frame, request } = found
  return (
    <RequestScreen
      frame={frame}
      request={request}
      choices={found.choices}
      found={found.found}
      find={find}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
