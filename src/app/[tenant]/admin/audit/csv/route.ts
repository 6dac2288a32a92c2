import { getLocale, getTranslations } from 'next-intl/server'
import { auditToKeep, MOST } from '@/features/audit/audit-csv'
import { AuditAddress } from '@/features/audit/schema'
import { wording } from '@/features/audit/ui/wording'
import { csvText } from '@/features/moving-in/csv-text'
import { authorized } from '@/server/authorized'
import { csvAnswer } from '../../import/csv-answer'

/** The audit as its page shows it, as a table to keep. */
export async function GET(request: Request, { params }: RouteContext<'/[tenant]/admin/audit/csv'>): Promise<Response> {
  const { tenant } = await params
  const address = AuditAddress.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { entries, things, isCut, timeZone, now } = await authorized(tenant, 'audit.read', async (ctx) => ({
    ...(await auditToKeep(ctx, address)),
    timeZone: ctx.actor.timeZone,
    now: ctx.now,
  }))
  const t = await getTranslations('audit')
  const worded = wording(await getTranslations(), { locale: await getLocale(), timeZone, now }, things)
  const header = [
    t('column.at'),
    t('column.who'),
    t('column.what'),
    t('csv_columns.object'),
    t('csv_columns.changes'),
    t('column.address'),
    t('csv_columns.id'),
  ]
  const rows = entries.map((entry) => {
    const { who, what, object, changes } = worded(entry)
    return [entry.at.toISOString(), who, what, object?.name ?? '', changes.join('\n'), entry.address ?? '', entry.id]
  })
  return csvAnswer('audit.csv', csvText([header, ...rows, ...(isCut ? [[t('csv_cut', { count: MOST })]] : [])]))
}
