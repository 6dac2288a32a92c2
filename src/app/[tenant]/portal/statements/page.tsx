import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { clientStatements } from '@/features/statements/statement-view'
import { formatDay, formatMinutes, formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { authorized } from '@/server/authorized'
import { EmptyState } from '@/ui/empty-state'
import { FileChartColumn } from '@/ui/icons'
import { Link } from '@/ui/link'
import { PageTitle } from '@/ui/page-title'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

const Address = z.object({ before: z.iso.date().nullable().catch(null).default(null) })
const aPage = 24

/** The months of the company, for whoever answers for it. */
export default async function PortalStatementsPage({ params, searchParams }: PageProps<'/[tenant]/portal/statements'>) {
  const { tenant } = await params
  const { before } = Address.parse(await searchParams)
  const { frame, months } = await authorized(tenant, 'statement.read_own', async (ctx) => ({
    frame: await portalFrame(ctx),
    months: await clientStatements(ctx, before),
  }))
  const t = await getTranslations('statements')
  const locale = await getLocale()
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  const base = `/${tenant}/portal/statements`
  return (
    <Portal
      frame={frame}
      here="statements"
      title={t('title')}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <PageTitle title={t('title')} />
      {months.length === 0 ? (
        <EmptyState icon={<FileChartColumn />} title={t('portal.empty')}>
          {t('portal.emptyHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('list.caption')}
          columns={[
            { label: t('list.month') },
            { label: t('list.contract') },
            { label: t('list.used'), figure: true },
            { label: t('list.toPay'), figure: true },
            { label: t('list.state') },
          ]}
        >
          {months.map((month) => (
            <Row key={month.id}>
              <Cell head className="whitespace-nowrap">
                <Link href={`${base}/${month.id}`} className="font-strong hover:text-ac">
                  {formatPaperMonth(month, locale)}
                </Link>
              </Cell>
              <Cell className="whitespace-nowrap">{month.contract}</Cell>
              <Cell figure>{formatMinutes(month.used, locale)}</Cell>
              <Cell figure>{formatMoney(month.kopecks, locale)}</Cell>
              <Cell className="whitespace-nowrap">{stateOf(month)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      {months.length === aPage && (
        <p className="mt-4">
          <TextLink href={`${base}?before=${months.at(-1)?.from}`}>{t('list.more')}</TextLink>
        </p>
      )}
    </Portal>
  )

  function stateOf({ openQuestions, acceptedAt, bySilence, answerBy }: (typeof months)[number]) {
    if (openQuestions > 0) return t('list.questions', { count: openQuestions })
    if (acceptedAt) return t(bySilence ? 'list.silent' : 'list.accepted', { date: formatDay(acceptedAt, reader) })
    return answerBy && t('list.answerBy', { date: formatDay(answerBy, reader) })
  }
}
