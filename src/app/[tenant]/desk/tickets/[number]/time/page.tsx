import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { timeOfTicket } from '@/features/tickets/time-of-ticket'
import { TimeList } from '@/features/tickets/ui/desk/time-list'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PersonMenu } from '../../../../person-menu'

type Props = PageProps<'/[tenant]/desk/tickets/[number]/time'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('writing.time'))('title', { number: (await params).number }) }
}

/** Every entry of time on a ticket, each with the way to put it right. */
export default async function TicketTimePage({ params }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const found = await authorized(tenant, 'time.correct', async (ctx) => ({
    frame: await deskFrame(ctx),
    time: wanted.success ? await timeOfTicket(ctx, wanted.data) : null,
  }))
  if (!found.time) notFound()
  const { frame, time } = found
  const t = await getTranslations('writing.time')
  return (
    <Desk frame={frame} here="ticket" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        back={{ href: `/${tenant}/desk/tickets/${time.number}`, label: t('back', { number: time.number }) }}
        title={t('title', { number: time.number })}
      />
      <DeskBody>
        <TimeList tenant={tenant} time={time} locale={await getLocale()} />
      </DeskBody>
    </Desk>
  )
}
