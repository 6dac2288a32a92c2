import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { clientPage } from './client-page'
import { ClientScreen } from './client-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients.column'))('name') }
}

export default async function ClientPage({ params, searchParams }: PageProps<'/[tenant]/desk/clients/[id]'>) {
  const { tenant, id } = await params
  const query = await searchParams
  const found = await authorized(tenant, 'client.read', (ctx) => clientPage(ctx, id, query))
  if (!found) notFound()
  const { frame } = found
  return (
    <ClientScreen
      {...found}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}
