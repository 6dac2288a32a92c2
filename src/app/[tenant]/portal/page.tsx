import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { companyMonth } from '@/features/portal/company-month'
import { portalFrame } from '@/features/portal/frame'
import { objectsOfClient } from '@/features/portal/objects'
import { supportDesk } from '@/features/portal/support-desk'
import { ContractNotice } from '@/features/portal/ui/contract-notice'
import { HoursCard } from '@/features/portal/ui/hours-card'
import { Portal } from '@/features/portal/ui/portal'
import { PortalFilter } from '@/features/portal/ui/portal-filter'
import { SupportCard } from '@/features/portal/ui/support-card'
import { clientTickets } from '@/features/tickets/client-tickets'
import { portalFilter, portalQuery } from '@/features/tickets/portal-filter'
import { PortalAddress } from '@/features/tickets/schema-addresses'
import { TicketLists } from '@/features/tickets/ui/portal/ticket-lists'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Plus } from '@/ui/icons'
import { PageTitle } from '@/ui/page-title'
import { RefreshEvery } from '@/ui/refresh-every'
import { PersonMenu } from '../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portal.home'))('title') }
}

export default async function PortalPage({ params, searchParams }: PageProps<'/[tenant]/portal'>) {
  const { tenant } = await params
  const address = PortalAddress.parse(await searchParams)
  const { mine, before } = address
  const { frame, tickets, month, desk, objects } = await authorized(tenant, 'portal.open', async (ctx) => {
    const frame = await portalFrame(ctx)
    return {
      frame,
      tickets: await clientTickets(ctx, portalFilter(address, frame.timeZone)),
      objects: await objectsOfClient(ctx),
      month: await companyMonth(ctx, frame),
      desk: await supportDesk(ctx, frame),
    }
  })
  const t = await getTranslations('portal.home')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  const newTicket = { href: `/${tenant}/portal/tickets/new`, look: 'primary', icon: <Plus />, children: t('new') } as const

  return (
    <Portal
      frame={frame}
      here="tickets"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      bottomBar={<ButtonLink {...newTicket} size={48} wide />}
    >
      <RefreshEvery />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0 max-lg:contents">
          <div className="max-md:absolute max-lg:-order-2">
            <PageTitle title={t('title')} action={<ButtonLink {...newTicket} size={40} />} />
          </div>
          {frame.oneOffKopecks !== null && (
            <div className="max-lg:-order-1 lg:mb-6">
              <ContractNotice hourlyKopecks={frame.oneOffKopecks} />
            </div>
          )}
          <div className="min-w-0">
            <PortalFilter tenant={tenant} address={address} objects={objects} />
            <TicketLists
              tenant={tenant}
              tickets={tickets}
              reader={reader}
              seesCompany={frame.seesCompany}
              mine={mine}
              isLater={before !== null}
              kept={portalQuery(address)}
            />
          </div>
        </div>
        <div className="grid content-start gap-4 max-lg:contents lg:pt-16">
          {month && (
            <div className="max-lg:-order-1">
              <HoursCard month={month} detailsHref={`/${tenant}/portal/hours`} />
            </div>
          )}
          <SupportCard desk={desk} agency={frame.tenantName} />
        </div>
      </div>
    </Portal>
  )
}
