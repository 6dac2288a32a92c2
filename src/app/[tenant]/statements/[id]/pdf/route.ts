import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { noteTaken } from '@/data/audit'
import { fileStore } from '@/data/file-store'
import { statementFile } from '@/features/statements/statement-view'
import { authorized } from '@/server/authorized'

/** The PDF of a month, for whoever leads clients and whoever answers for the company. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/statements/[id]/pdf'>): Promise<Response> {
  const { tenant, id } = await params
  const file = await authorized(tenant, 'statement.download', async (ctx) => {
    const found = await statementFile(ctx, id)
    if (found?.key) await noteTaken(ctx.db, 'statement_pdf', id)
    return found
  })
  const content = file?.key ? await fileStore().get(file.key) : null
  if (!file || !content) notFound()
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(file.size),
      'content-disposition': contentDisposition(`${file.name}.pdf`),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}
