import { create as contentDisposition } from 'content-disposition'
import { getLocale } from 'next-intl/server'
import { noteTaken } from '@/data/audit'
import { complianceReport } from '@/features/compliance/report'
import { ComplianceAddress } from '@/features/compliance/schema'
import { complianceWorkbook } from '@/features/compliance/workbook'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'

/** The report as a workbook; the figures are those of its page. */
export async function GET(request: Request, { params }: RouteContext<'/[tenant]/desk/reports/sla/xlsx'>): Promise<Response> {
  const { tenant } = await params
  const address = ComplianceAddress.parse(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const report = await enter(tenant, 'report.read', async (ctx) => {
      await noteTaken(ctx.db, 'sla')
      return complianceReport(ctx, address)
    })
    const { first, last } = report.period
    return new Response(new Uint8Array(await complianceWorkbook(report, await getLocale())), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': contentDisposition(`sla-${first}-${last}.xlsx`),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return problem(error)
  }
}
