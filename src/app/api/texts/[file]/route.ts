import { textsScript } from '@/i18n/texts-script'

/** The texts of a language for the browser. Under the name of today's texts the same for ever; an older page gets today's. */
export async function GET(_request: Request, { params }: RouteContext<'/api/texts/[file]'>): Promise<Response> {
  const { file } = await params
  const script = Object.entries(textsScript).find(([locale]) => file.startsWith(`${locale}.`))?.[1]
  if (!script) return new Response(null, { status: 404 })
  const cache = file === script.name ? 'public, max-age=31536000, immutable' : 'no-store'
  return new Response(script.body, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': cache } })
}
