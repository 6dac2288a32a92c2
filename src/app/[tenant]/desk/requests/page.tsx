import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { requestList } from '@/features/intake/requests'
import { RequestsAddress } from '@/features/intake/schema'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'
import { RequestsScreen } from './requests-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.requests'))('title') }
}

export default async function RequestsPage({ params, searchParams }: PageProps<'/[tenant]/desk/requests'>) {
  const { tenant } = await params
  const address = RequestsAddress.parse(await searchParams)
  const found = await authorized(tenant, 'request.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    ...(await requestList(ctx, address)),
  }))
  const { frame } = found
  return (
    <RequestsScreen
      {...found}
      waiting={frame.requests ?? 0}
      address={address}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
