import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { entriesBehind } from '@/features/hour-reports/entries'
import { periodOf } from '@/features/hour-reports/period'
import { EntriesAddress, HoursReportAddress } from '@/features/hour-reports/schema'
import { EntriesTable } from '@/features/hour-reports/ui/entries-table'
import { periodWords } from '@/features/hour-reports/ui/period-words'
import { questionOf } from '@/features/hour-reports/ui/question-of'
import { formatMinutes } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PersonMenu } from '../../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hour_reports'))('behind') }
}

/** The entries that a figure of the report adds up. */
export default async function EntriesBehindPage({ params, searchParams }: PageProps<'/[tenant]/desk/reports/hours/entries'>) {
  const { tenant } = await params
  const asked = await searchParams
  const address = EntriesAddress.parse(asked)
  const { frame, behind, period } = await authorized(tenant, 'report.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    behind: await entriesBehind(ctx, address),
    period: periodOf(address, ctx.actor.timeZone, ctx.now),
  }))
  const t = await getTranslations('hour_reports')
  const locale = await getLocale()
  const report = `/${tenant}/desk/reports/hours`
  const what = address.sort ? t(`sorts.${address.sort}`) : t(`behind_part.${address.part}`)
  return (
    <Desk frame={frame} here="reports" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: report + questionOf(HoursReportAddress.parse(asked)), label: t('title') }} title={t('behind')} />
      <DeskBody>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 py-4 max-md:px-4">
          <p>
            {what}:{' '}
            <b className="font-strong">
              {t('behind_sum', { time: formatMinutes(behind.minutes, locale), period: periodWords(period, locale) })}
            </b>
          </p>
          {behind.lines.length === 0 ? (
            <p className="text-fg2">{t('nothing')}</p>
          ) : (
            <EntriesTable tenant={tenant} lines={behind.lines} locale={locale} />
          )}
          {behind.next && (
            <div className="print:hidden">
              <ButtonLink href={`${report}/entries${questionOf(address, { part: address.part, sort: address.sort, before: behind.next })}`}>
                {t('more')}
              </ButtonLink>
            </div>
          )}
        </div>
      </DeskBody>
    </Desk>
  )
}
