import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { noteTaken } from '@/data/audit'
import { statementSheet } from '@/features/statements/statement-sheet'
import { statementFile } from '@/features/statements/statement-view'
import { authorized } from '@/server/authorized'

/** The table of a month, made from its frozen figures. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/statements/[id]/xlsx'>): Promise<Response> {
  const { tenant, id } = await params
  const file = await authorized(tenant, 'statement.download', async (ctx) => {
    const found = await statementFile(ctx, id)
    if (found) await noteTaken(ctx.db, 'statement_xlsx', id)
    return found
  })
  if (!file) notFound()
  const content = await statementSheet(file.figures, await getLocale(), file.checksum)
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${file.name}.xlsx`),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}
