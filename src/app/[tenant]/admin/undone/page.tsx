import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { UndoneAddress } from '@/features/undone/schema'
import { DoAllAgain } from '@/features/undone/ui/do-again'
import { UndoneTable } from '@/features/undone/ui/undone-table'
import { undone } from '@/features/undone/undone'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { CheckCheck } from '@/ui/icons'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('undone'))('title') }
}

export default async function UndonePage({ params, searchParams }: PageProps<'/[tenant]/admin/undone'>) {
  const { tenant } = await params
  const address = UndoneAddress.parse(await searchParams)
  const { frame, jobs, next } = await authorized(tenant, 'letter.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    ...(await undone(ctx, address)),
  }))
  const t = await getTranslations('undone')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  return (
    <Settings
      frame={frame}
      here="undone"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
    >
      {jobs.length === 0 && !address.after ? (
        <EmptyState icon={<CheckCheck />} title={t('empty')}>
          {t('empty_text')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-fg2">{t('about')}</p>
          <div className="mb-3">
            <DoAllAgain tenant={tenant} />
          </div>
          <UndoneTable tenant={tenant} jobs={jobs} reader={reader} />
          {(address.after || next) && (
            <div className="flex justify-center gap-2 py-4">
              {address.after && <ButtonLink href={`/${tenant}/admin/undone`}>{t('first')}</ButtonLink>}
              {next && <ButtonLink href={`/${tenant}/admin/undone?${new URLSearchParams({ after: next })}`}>{t('next')}</ButtonLink>}
            </div>
          )}
        </>
      )}
    </Settings>
  )
}
