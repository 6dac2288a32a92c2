import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { clientCard } from '@/features/clients/client-card'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { hoursView } from '@/features/hours/hours-view'
import { pickContract } from '@/features/hours/pick-contract'
import { HoursAddress } from '@/features/hours/schema'
import { HoursScreen } from '@/features/hours/ui/hours-screen'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { Hourglass } from '@/ui/icons'
import { PersonMenu } from '../../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hours'))('title') }
}

/** How a client's hours were granted and spent, term by term. */
export default async function ClientHoursPage({ params, searchParams }: PageProps<'/[tenant]/desk/clients/[id]/hours'>) {
  const { tenant, id } = await params
  const address = HoursAddress.parse(await searchParams)
  if (!z.uuid().safeParse(id).success) notFound()
  const found = await authorized(tenant, 'client.read', async (ctx) => {
    const client = await clientCard(ctx, id)
    if (!client) return null
    const picked = await pickContract(ctx.db, id, { asked: address.contract, now: ctx.now })
    return { frame: await deskFrame(ctx), client, ...picked, view: picked.contract && (await hoursView(ctx, picked.contract.id, address)) }
  })
  if (!found) notFound()
  const { frame, client, contracts, contract, view } = found
  const [t, locale] = [await getTranslations('hours'), await getLocale()]
  return (
    <Desk frame={frame} here="clients" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: `/${tenant}/desk/clients/${client.id}`, label: client.name }} title={t('title')} />
      <DeskBody>
        {contract && view ? (
          <HoursScreen
            view={view}
            contracts={contracts}
            contract={contract}
            here={`/${tenant}/desk/clients/${client.id}/hours`}
            asked={address}
            ticketHref={(number) => `/${tenant}/desk/tickets/${number}`}
            locale={locale}
          />
        ) : (
          <EmptyState icon={<Hourglass />} title={t('none')}>
            {t('noneHint')}
          </EmptyState>
        )}
      </DeskBody>
    </Desk>
  )
}
