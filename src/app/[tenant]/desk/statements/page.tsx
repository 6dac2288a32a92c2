import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { StatementsAddress } from '@/features/statements/schema'
import { statementCounts, statementList } from '@/features/statements/statement-list'
import { StatementsTable } from '@/features/statements/ui/statements-table'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { CircleCheck } from '@/ui/icons'
import { Segmented } from '@/ui/segmented'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

/** Months to close, those with the clients, those that are sealed. */
export default async function StatementsPage({ params, searchParams }: PageProps<'/[tenant]/desk/statements'>) {
  const { tenant } = await params
  const address = StatementsAddress.parse(await searchParams)
  const { frame, found, counts } = await authorized(tenant, 'statement.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    found: await statementList(ctx, address),
    counts: await statementCounts(ctx),
  }))
  const t = await getTranslations('statements')
  const locale = await getLocale()
  const base = `/${tenant}/desk/statements`
  const states = [
    { href: base, label: t('state.draft'), active: address.state === 'draft', count: counts.draft, due: counts.draft > 0 },
    { href: `${base}?state=sent`, label: t('state.sent'), active: address.state === 'sent', count: counts.sent },
    { href: `${base}?state=sealed`, label: t('state.sealed'), active: address.state === 'sealed' },
  ]
  return (
    <Desk frame={frame} here="statements" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop title={t('title')}>
        <Segmented label={t('state.label')} items={states} />
      </DeskTop>
      <DeskBody>
        <div className="grid gap-4 px-5 py-4 max-md:px-4">
          {found.lines.length > 0 ? (
            <StatementsTable tenant={tenant} lines={found.lines} reader={{ locale, timeZone: frame.timeZone, now: frame.now }} />
          ) : (
            <EmptyState icon={<CircleCheck />} title={t(`list.none.${address.state}`)}>
              {t('list.hint')}
            </EmptyState>
          )}
          {found.next && (
            <TextLink href={`${base}?state=${address.state}&before=${found.next}`} className="w-fit">
              {t('list.more')}
            </TextLink>
          )}
        </div>
      </DeskBody>
    </Desk>
  )
}
