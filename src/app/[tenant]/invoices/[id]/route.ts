import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { noteTaken } from '@/data/audit'
import { fileStore } from '@/data/file-store'
import { invoiceFile } from '@/features/invoices/invoice-file'
import { authorized } from '@/server/authorized'

/** The PDF of an invoice, for whoever leads clients and for the client's responsible. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/invoices/[id]'>): Promise<Response> {
  const { tenant, id } = await params
  const file = await authorized(tenant, 'invoice.download', async (ctx) => {
    const found = await invoiceFile(ctx, id)
    if (found) await noteTaken(ctx.db, 'invoice_pdf', id)
    return found
  })
  const content = file && (await fileStore().get(file.key))
  if (!file || !content) notFound()
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(file.size),
      'content-disposition': contentDisposition(file.name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}
