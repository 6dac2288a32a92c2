import { create as contentDisposition } from 'content-disposition'
import { getLocale } from 'next-intl/server'
import { noteTaken } from '@/data/audit'
import { hoursReport } from '@/features/hour-reports/report'
import { HoursReportAddress } from '@/features/hour-reports/schema'
import { hoursWorkbook } from '@/features/hour-reports/workbook'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'

/** The report as a workbook; the figures are those of its page. */
export async function GET(request: Request, { params }: RouteContext<'/[tenant]/desk/reports/hours/xlsx'>): Promise<Response> {
  const { tenant } = await params
  const address = HoursReportAddress.parse(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const report = await enter(tenant, 'report.read', async (ctx) => {
      await noteTaken(ctx.db, 'hours')
      return hoursReport(ctx, address)
    })
    const { first, last } = report.period
    return new Response(new Uint8Array(await hoursWorkbook(report, await getLocale())), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': contentDisposition(`hours-${first.slice(0, 7)}-${last.slice(0, 7)}.xlsx`),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return problem(error)
  }
}
