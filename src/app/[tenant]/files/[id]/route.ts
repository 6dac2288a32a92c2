import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { fileStore } from '@/data/file-store'
import { discardFile } from '@/features/files/discard-file'
import { fileToDownload } from '@/features/tickets/file-to-download'
import { authorized, enter } from '@/server/authorized'
import { problem } from '@/server/problem'
import { sameOrigin } from '@/server/same-origin'

type Params = RouteContext<'/[tenant]/files/[id]'>

/** A download, never shown in place: whatever the file holds, it runs nowhere. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { tenant, id } = await params
  const file = z.uuid().safeParse(id).success ? await authorized(tenant, 'ticket.read', (ctx) => fileToDownload(ctx, id)) : null
  const content = file && (await fileStore().get(file.storageKey))
  if (!file || !content) notFound()
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.size),
      'content-disposition': contentDisposition(file.name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}

/** Takes back a file that was not sent yet. */
export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { tenant, id } = await params
  try {
    sameOrigin(request)
    if (!z.uuid().safeParse(id).success) return new Response(null, { status: 404 })
    await discardFile((work) => enter(tenant, 'file.upload', work), id)
    return new Response(null, { status: 204 })
  } catch (error) {
    return problem(error)
  }
}
