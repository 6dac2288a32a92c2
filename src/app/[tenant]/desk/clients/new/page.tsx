import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { newClient } from '@/features/clients/new-client'
import { NewClientForm } from '@/features/clients/ui/new-client-form'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { ReadingColumn } from '@/ui/reading-column'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients.new'))('title') }
}

export default async function NewClientPage({ params }: PageProps<'/[tenant]/desk/clients/new'>) {
  const { tenant } = await params
  const { frame, choices } = await authorized(tenant, 'client.write', async (ctx) => ({
    frame: await deskFrame(ctx),
    choices: await newClient(ctx),
  }))
  const t = await getTranslations('clients')
  return (
    <Desk frame={frame} here="clients" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: `/${tenant}/desk/clients`, label: t('title') }} />
      <DeskBody>
        <ReadingColumn>
          <h1 className="mb-1 text-20">{t('new.title')}</h1>
          <p className="mb-6 text-fg2">{t('new.lead')}</p>
          <div className="max-w-140">
            <NewClientForm tenant={tenant} {...choices} />
          </div>
        </ReadingColumn>
      </DeskBody>
    </Desk>
  )
}
