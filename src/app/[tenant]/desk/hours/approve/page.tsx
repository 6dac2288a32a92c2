import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { pendingCount, pendingEntries } from '@/features/time/pending'
import { ApproveAddress } from '@/features/time/schema'
import { HoursTabs } from '@/features/time/ui/hours-tabs'
import { PendingList } from '@/features/time/ui/pending-list'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { CircleCheck } from '@/ui/icons'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hours.approve'))('title') }
}

/** Time that awaits approval, of all clients or one. */
export default async function ApprovePage({ params, searchParams }: PageProps<'/[tenant]/desk/hours/approve'>) {
  const { tenant } = await params
  const address = ApproveAddress.parse(await searchParams)
  const { frame, found, pending } = await authorized(tenant, 'time.approve', async (ctx) => ({
    frame: await deskFrame(ctx),
    found: await pendingEntries(ctx, address),
    pending: await pendingCount(ctx),
  }))
  const t = await getTranslations('hours.approve')
  const ids = found.clients.flatMap(({ entries }) => entries.map(({ id }) => id))
  return (
    <Desk frame={frame} here="hours" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop title={t('title')}>
        <HoursTabs tenant={tenant} here="approve" pending={pending} />
      </DeskTop>
      <DeskBody>
        <div className="grid gap-4 px-5 py-4 max-md:px-4">
          {ids.length > 0 ? (
            <PendingList key={ids.join()} tenant={tenant} clients={found.clients} locale={await getLocale()} />
          ) : (
            <EmptyState icon={<CircleCheck />} title={t('none')}>
              {t('noneHint')}
            </EmptyState>
          )}
          {found.more && <p className="text-fg3">{t('more')}</p>}
        </div>
      </DeskBody>
    </Desk>
  )
}
