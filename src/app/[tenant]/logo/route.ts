import { Readable } from 'node:stream'
import { fileStore } from '@/data/file-store'
import { publicLogo } from '@/features/settings/public-logo'

/** The agency's picture, as public as its face. Under the address of its version it never changes. */
export async function GET(request: Request, { params }: RouteContext<'/[tenant]/logo'>): Promise<Response> {
  const logo = await publicLogo((await params).tenant)
  const etag = `"${logo?.version}"`
  if (logo && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } })
  const content = logo && (await fileStore().get(logo.key))
  if (!logo || !content) return new Response(null, { status: 404 })
  const isVersioned = new URL(request.url).searchParams.get('v') === logo.version
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      etag,
      'content-type': logo.type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      // Letters show it too, in whatever page reads them.
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
