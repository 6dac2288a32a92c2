import { getTranslations } from 'next-intl/server'
import { noteTaken } from '@/data/audit'
import { badLines } from '@/features/moving-in/bad-lines'
import { csvText } from '@/features/moving-in/csv-text'
import { authorized } from '@/server/authorized'
import { csvAnswer } from '../../csv-answer'

/** The lines that were not taken, as they stood in the file, with what is wrong: mend them and send them again. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/admin/import/[run]/lines'>): Promise<Response> {
  const { tenant, run } = await params
  const { header, lines } = await authorized(tenant, 'import.run', async (ctx) => {
    const found = await badLines(ctx, run)
    await noteTaken(ctx.db, 'import_lines', run)
    return found
  })
  const t = await getTranslations('moving_in')
  const word = await getTranslations('error')
  const rows = lines.map(({ line, cells, problems }) => {
    const reasons = problems.map(({ reason, values }) => word(reason as Parameters<typeof word>[0], values))
    return [...header.map((_, at) => cells[at] ?? ''), String(line), [...new Set(reasons)].join('. ')]
  })
  return csvAnswer('bad-lines.csv', csvText([[...header, t('line'), t('reason')], ...rows]))
}
