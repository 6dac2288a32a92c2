import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { clientList } from '@/features/clients/client-list'
import { managersToChoose } from '@/features/clients/manager-among'
import { ClientsAddress } from '@/features/clients/schema'
import { deskFrame } from '@/features/desk/frame'
import { openCounts } from '@/features/tickets/of-clients'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'
import { ClientsScreen } from './clients-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('title') }
}

export default async function ClientsPage({ params, searchParams }: PageProps<'/[tenant]/desk/clients'>) {
  const { tenant } = await params
  const address = ClientsAddress.parse(await searchParams)
  const found = await authorized(tenant, 'client.read', async (ctx) => {
    const { clients, next } = await clientList(ctx, address)
    const open = await openCounts(
      ctx,
      clients.map(({ id }) => id),
    )
    return {
      frame: await deskFrame(ctx),
      managers: await managersToChoose(ctx),
      clients: clients.map((client) => ({ ...client, open: open.get(client.id) ?? 0 })),
      next,
    }
  })
  return (
    <ClientsScreen
      {...found}
      address={address}
      locale={await getLocale()}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={found.frame.hasOtherPlaces} />}
    />
  )
}
