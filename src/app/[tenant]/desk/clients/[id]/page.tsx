import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { clientCard } from '@/features/clients/client-card'
import { deskFrame } from '@/features/desk/frame'
import { monthOfClient } from '@/features/hours/month-of-client'
import { openCounts, recentTickets } from '@/features/tickets/of-clients'
import { ClientTexts } from '@/i18n/client-texts'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { ClientScreen } from './client-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients.column'))('name') }
}

export default async function ClientPage({ params }: PageProps<'/[tenant]/desk/clients/[id]'>) {
  const { tenant, id } = await params
  const found = await authorized(tenant, 'client.read', async (ctx) => {
    const client = await clientCard(ctx, id)
    if (!client) return null
    return {
      client,
      month: await monthOfClient(ctx.db, id, ctx.now),
      tickets: await recentTickets(ctx, id),
      open: (await openCounts(ctx, [id])).get(id) ?? 0,
      frame: await deskFrame(ctx),
    }
  })
  if (!found) notFound()
  const { frame } = found
  return (
    <ClientTexts of={['ui', 'error', 'team', 'common.role']}>
      <ClientScreen
        {...found}
        reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
        personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      />
    </ClientTexts>
  )
}
