import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { WhyAddress } from '@/features/tickets/schema-addresses'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { WhyView } from '@/features/tickets/ui/why/why-view'
import { whyDeadline } from '@/features/tickets/why'
import { authorized } from '@/server/authorized'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../../../person-menu'

type Props = PageProps<'/[tenant]/portal/tickets/[number]/why'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('why'))('of_ticket', { number: (await params).number }) }
}

/** Why a ticket's deadline is where it is, as its client reads it. */
export default async function ClientWhyPage({ params, searchParams }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const { clock } = WhyAddress.parse(await searchParams)
  const found = await authorized(tenant, 'portal.open', async (ctx) => ({
    frame: await portalFrame(ctx),
    why: wanted.success ? await whyDeadline(ctx, wanted.data, clock) : null,
  }))
  if (!found.why) notFound()
  const { frame, why } = found
  const t = await getTranslations('why')
  const home = `/${tenant}/portal/tickets/${why.number}`
  return (
    <Portal
      frame={frame}
      here="tickets"
      title={t('title')}
      back={{ href: home, label: t('back', { number: why.number }) }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <header>
          <h1 className="text-20 md:text-28">{t('title')}</h1>
          <p className="mt-1 text-fg2 wrap-anywhere">
            <TextLink href={home}>
              <bdi>{why.subject}</bdi> № {why.number}
            </TextLink>
          </p>
        </header>
        <WhyView
          why={why}
          address={`${home}/why`}
          reader={{ locale: await getLocale(), timeZone: why.timeZone, now: frame.now }}
          forClient
        />
      </div>
    </Portal>
  )
}
