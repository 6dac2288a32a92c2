import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { decidesForCompany } from '@/features/clients/decides'
import { hoursView } from '@/features/hours/hours-view'
import { pickContract } from '@/features/hours/pick-contract'
import { HoursAddress } from '@/features/hours/schema'
import { HoursScreen } from '@/features/hours/ui/hours-screen'
import { openConsents } from '@/features/overage/consents'
import { ConsentCard } from '@/features/overage/ui/consent-card'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { authorized } from '@/server/authorized'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Hourglass } from '@/ui/icons'
import { PageTitle } from '@/ui/page-title'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hours'))('title') }
}

/** The company's own hours, for whoever sees the whole company. */
export default async function PortalHoursPage({ params, searchParams }: PageProps<'/[tenant]/portal/hours'>) {
  const { tenant } = await params
  const address = HoursAddress.parse(await searchParams)
  const found = await authorized(tenant, 'portal.open', async (ctx) => {
    const frame = await portalFrame(ctx)
    if (!frame.seesCompany || !ctx.actor.clientId) return null
    const picked = await pickContract(ctx.db, ctx.actor.clientId, { asked: address.contract, now: ctx.now })
    return {
      frame,
      ...picked,
      mayReadContract: can(ctx.actor.role, 'contract.read_own'),
      consents: (await decidesForCompany(ctx)) ? await openConsents(ctx) : [],
      view: picked.contract && (await hoursView(ctx, picked.contract.id, address)),
    }
  })
  if (!found) notFound()
  const { frame, contracts, contract, view, consents, mayReadContract } = found
  const [t, own, locale] = [await getTranslations('hours'), await getTranslations('contracts.own'), await getLocale()]
  return (
    <Portal frame={frame} here="hours" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />} title={t('title')}>
      <PageTitle title={t('title')} />
      {mayReadContract && (
        <p className="mb-4">
          <TextLink href={`/${tenant}/portal/contracts${contract ? `?contract=${contract.id}` : ''}`}>{own('link')}</TextLink>
        </p>
      )}
      {consents.length > 0 && (
        <div className="mb-6 grid gap-4">
          {consents.map((consent) => (
            <ConsentCard key={consent.id} tenant={tenant} consent={consent} />
          ))}
        </div>
      )}
      {contract && view ? (
        <Card padded={false}>
          <HoursScreen
            view={view}
            contracts={contracts}
            contract={contract}
            here={`/${tenant}/portal/hours`}
            asked={address}
            ticketHref={(number) => `/${tenant}/portal/tickets/${number}`}
            locale={locale}
          />
        </Card>
      ) : (
        <EmptyState icon={<Hourglass />} title={t('none')}>
          {t('noneHint')}
        </EmptyState>
      )}
    </Portal>
  )
}
