import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { auditPage } from '@/features/audit/entries'
import { AuditAddress } from '@/features/audit/schema'
import { AuditFilters } from '@/features/audit/ui/audit-filters'
import { auditHref } from '@/features/audit/ui/audit-href'
import { AuditTable } from '@/features/audit/ui/audit-table'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { staffMembers } from '@/features/team/queries'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { Download, Search } from '@/ui/icons'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({ params, searchParams }: PageProps<'/[tenant]/admin/audit'>) {
  const { tenant } = await params
  const address = AuditAddress.parse(await searchParams)
  const { frame, people, entries, things, next } = await authorized(tenant, 'audit.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    people: await staffMembers(ctx),
    ...(await auditPage(ctx, address)),
  }))
  const t = await getTranslations('audit')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  const newest = { ...address, after: null }
  return (
    <Settings
      frame={frame}
      here="audit"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
      actions={
        <ButtonLink href={auditHref(tenant, newest, '/csv')} icon={<Download />} download>
          {t('csv')}
        </ButtonLink>
      }
    >
      <p className="mb-3 max-w-prose text-fg2">{t('about')}</p>
      <AuditFilters tenant={tenant} address={newest} people={people} />
      {entries.length > 0 ? (
        <AuditTable tenant={tenant} entries={entries} things={things} reader={reader} />
      ) : (
        <EmptyState
          icon={<Search />}
          title={t('none')}
          action={<ButtonLink href={`/${tenant}/admin/audit`}>{t('filter.reset')}</ButtonLink>}
        >
          {t('none_text')}
        </EmptyState>
      )}
      {(address.after || next) && (
        <div className="flex justify-center gap-2 py-4">
          {address.after && <ButtonLink href={auditHref(tenant, newest)}>{t('first')}</ButtonLink>}
          {next && <ButtonLink href={auditHref(tenant, { ...address, after: next })}>{t('next')}</ButtonLink>}
        </div>
      )}
    </Settings>
  )
}
