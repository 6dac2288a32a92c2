import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { fileStore } from '@/data/file-store'
import { pictureTypes } from '@/features/files/schema'
import { fileToDownload } from '@/features/tickets/file-to-download'
import { authorized } from '@/server/authorized'

/** A picture shown in place; nothing else is: whatever the file holds, it runs nowhere. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/files/[id]/preview'>): Promise<Response> {
  const { tenant, id } = await params
  const file = z.uuid().safeParse(id).success ? await authorized(tenant, 'ticket.read', (ctx) => fileToDownload(ctx, id)) : null
  if (!file || !pictureTypes.includes(file.type)) notFound()
  const content = await fileStore().get(file.storageKey)
  if (!content) notFound()
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.size),
      'content-disposition': contentDisposition(file.name, { type: 'inline' }),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      // A file never changes; who may see it does.
      'cache-control': 'private, no-cache',
    },
  })
}
