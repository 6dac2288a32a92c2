import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { WhyAddress } from '@/features/tickets/schema-addresses'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { WhyView } from '@/features/tickets/ui/why/why-view'
import { whyDeadline } from '@/features/tickets/why'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PersonMenu } from '../../../../person-menu'

type Props = PageProps<'/[tenant]/desk/tickets/[number]/why'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('why'))('of_ticket', { number: (await params).number }) }
}

/** Why a ticket's deadline is where it is, as staff read it. */
export default async function WhyPage({ params, searchParams }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const { clock } = WhyAddress.parse(await searchParams)
  const found = await authorized(tenant, 'desk.open', async (ctx) => ({
    frame: await deskFrame(ctx),
    why: wanted.success ? await whyDeadline(ctx, wanted.data, clock) : null,
  }))
  if (!found.why) notFound()
  const { frame, why } = found
  const t = await getTranslations('why')
  const home = `/${tenant}/desk/tickets/${why.number}`
  return (
    <Desk frame={frame} here="ticket" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        back={{ href: home, label: t('back', { number: why.number }) }}
        actions={<span className="text-12 text-fg3">{t('same')}</span>}
      />
      <DeskBody>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 py-4 max-md:px-4">
          <header>
            <h1 className="text-20">{t('title')}</h1>
            <p className="mt-1 text-fg2 wrap-anywhere">
              <bdi>{why.subject}</bdi> #{why.number}
            </p>
          </header>
          <WhyView why={why} address={`${home}/why`} reader={{ locale: await getLocale(), timeZone: why.timeZone, now: frame.now }} />
        </div>
      </DeskBody>
    </Desk>
  )
}
