import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { choicesOf } from '@/features/hour-reports/choices'
import { hoursReport } from '@/features/hour-reports/report'
import { HoursReportAddress } from '@/features/hour-reports/schema'
import { questionOf } from '@/features/hour-reports/ui/question-of'
import { ReportView } from '@/features/hour-reports/ui/report-view'
import { ReportsTabs } from '@/features/hour-reports/ui/reports-tabs'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { Download } from '@/ui/icons'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hour_reports'))('title') }
}

export default async function HoursReportPage({ params, searchParams }: PageProps<'/[tenant]/desk/reports/hours'>) {
  const { tenant } = await params
  const address = HoursReportAddress.parse(await searchParams)
  const { frame, report, choices } = await authorized(tenant, 'report.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    report: await hoursReport(ctx, address),
    choices: await choicesOf(ctx),
  }))
  const t = await getTranslations('hour_reports')
  return (
    <Desk frame={frame} here="reports" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        title={t('title')}
        note={frame.person.role === 'specialist' ? t('own_work') : undefined}
        actions={
          <ButtonLink
            href={`/${tenant}/desk/reports/hours/xlsx${questionOf(address)}`}
            icon={<Download />}
            download
            className="print:hidden"
          >
            XLSX
          </ButtonLink>
        }
      >
        <ReportsTabs tenant={tenant} here="hours" />
      </DeskTop>
      <DeskBody>
        <ReportView tenant={tenant} report={report} address={address} choices={choices} locale={await getLocale()} />
      </DeskBody>
    </Desk>
  )
}
