import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { isEmptyQuery } from '@/domain/search'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { find, foundPage } from '@/features/search/find'
import { SearchAddress } from '@/features/search/schema'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Search, SearchX } from '@/ui/icons'
import { PageTitle } from '@/ui/page-title'
import { SearchBox } from '@/ui/search-box'
import { FoundTickets } from '../../found-tickets'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') }
}

export default async function PortalSearchPage({ params, searchParams }: PageProps<'/[tenant]/portal/search'>) {
  const { tenant } = await params
  const { q, after } = SearchAddress.parse(await searchParams)
  const { frame, found } = await authorized(tenant, 'portal.open', async (ctx) => ({
    found: await find(ctx, { typed: q, limit: foundPage, after }),
    frame: await portalFrame(ctx),
  }))
  const t = await getTranslations('search')
  const here = `/${tenant}/portal/search`
  const isStart = isEmptyQuery(found.query)
  const href = (more: Record<string, string>) => `${here}?${new URLSearchParams({ q: found.query.text, ...more })}`
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }

  return (
    <Portal
      frame={frame}
      here="tickets"
      title={t('title')}
      back={{ href: `/${tenant}/portal`, label: t('back') }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      searched={found.query.text}
    >
      <PageTitle title={t('title')} />
      <div className="max-w-[720px]">
        <SearchBox action={here} label={t('label')} value={found.query.text} className="mb-4 md:hidden" />
        {(found.tickets.length > 0 || found.query.cut) && (
          <FoundTickets found={found} reader={reader} hrefOf={(number) => `/${tenant}/portal/tickets/${number}`} forClient />
        )}
        {found.tickets.length === 0 && (
          <Card>
            <EmptyState icon={isStart ? <Search /> : <SearchX />} title={t(isStart ? 'start.title' : 'none.title')}>
              {t(isStart ? 'start.text' : 'none.text')}
            </EmptyState>
          </Card>
        )}
        {(after || found.next) && (
          <div className="flex justify-center gap-2 py-4">
            {after && <ButtonLink href={href({})}>{t('first')}</ButtonLink>}
            {found.next && <ButtonLink href={href({ after: found.next })}>{t('next')}</ButtonLink>}
          </div>
        )}
      </div>
    </Portal>
  )
}
