import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { WorksTable } from '@/features/works/ui/works-table'
import { lateWorks } from '@/features/works/works'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { ListChecks } from '@/ui/icons'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('works'))('missed') }
}

/** Regular works of the last month that were not done on their day, for whoever answers for clients. */
export default async function WorksPage({ params }: PageProps<'/[tenant]/desk/works'>) {
  const { tenant } = await params
  const { frame, works } = await authorized(tenant, 'contract.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    works: await lateWorks(ctx),
  }))
  const t = await getTranslations('works')
  return (
    <Desk frame={frame} here="my_day" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: `/${tenant}/desk/my-day`, label: t('back') }} title={t('missed')} count={works.length} />
      <DeskBody>
        <div className="px-5 py-4 max-md:px-4">
          {works.length > 0 ? (
            <WorksTable tenant={tenant} caption={t('missed_caption')} works={works} locale={await getLocale()} />
          ) : (
            <EmptyState icon={<ListChecks />} title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          )}
        </div>
      </DeskBody>
      <DeskKeys tenant={tenant} />
    </Desk>
  )
}
