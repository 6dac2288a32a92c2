import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { TakeDownForm } from '@/features/intake/ui/take-down-form'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { ReadingColumn } from '@/ui/reading-column'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.take_down'))('title') }
}

export default async function TakeDownPage({ params }: PageProps<'/[tenant]/desk/requests/new'>) {
  const { tenant } = await params
  const frame = await authorized(tenant, 'ticket.file_for_client', deskFrame)
  const t = await getTranslations('intake')
  return (
    <Desk frame={frame} here="requests" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: `/${tenant}/desk/tickets/new`, label: t('call.title') }} />
      <DeskBody>
        <ReadingColumn>
          <h1 className="mb-1 text-20">{t('take_down.title')}</h1>
          <p className="mb-5 text-fg2">{t('take_down.lead')}</p>
          <TakeDownForm tenant={tenant} />
        </ReadingColumn>
      </DeskBody>
    </Desk>
  )
}
