import { mayReadInbox } from '@/features/inbox/access'
import { letterAt } from '@/features/inbox/letters'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
}

/** The letter itself, for the frame on its page: no scripts, nothing fetched, links open in the whole window. */
export async function GET(_request: Request, { params }: RouteContext<'/api/inbox/[letter]'>): Promise<Response> {
  const letter = (await mayReadInbox()) && (await letterAt((await params).letter))
  if (!letter) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(letter.html.replaceAll('<a ', '<a target="_top" '), { headers })
}
