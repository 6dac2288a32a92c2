import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { complianceReport } from '@/features/compliance/report'
import { ComplianceAddress } from '@/features/compliance/schema'
import { questionOf } from '@/features/compliance/ui/question-of'
import { ReportView } from '@/features/compliance/ui/report-view'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { ReportsTabs } from '@/features/hour-reports/ui/reports-tabs'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { Download } from '@/ui/icons'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compliance'))('title') }
}

export default async function ComplianceReportPage({ params, searchParams }: PageProps<'/[tenant]/desk/reports/sla'>) {
  const { tenant } = await params
  const address = ComplianceAddress.parse(await searchParams)
  const { frame, report } = await authorized(tenant, 'report.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    report: await complianceReport(ctx, address),
  }))
  const t = await getTranslations('compliance')
  return (
    <Desk frame={frame} here="reports" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        title={t('title')}
        note={frame.person.role === 'specialist' ? t('own_work') : undefined}
        actions={
          <ButtonLink href={`/${tenant}/desk/reports/sla/xlsx${questionOf(address)}`} icon={<Download />} download>
            XLSX
          </ButtonLink>
        }
      >
        <ReportsTabs tenant={tenant} here="sla" />
      </DeskTop>
      <DeskBody>
        <ReportView
          tenant={tenant}
          report={report}
          address={address}
          reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
        />
      </DeskBody>
    </Desk>
  )
}
