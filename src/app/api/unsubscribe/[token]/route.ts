import { AppError } from '@/domain/error'
import { unsubscribe } from '@/features/notices/unsubscribe'

type Context = RouteContext<'/api/unsubscribe/[token]'>

/** One click in a mail program (RFC 8058): it posts without a session, and the signed link is all it needs. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    await unsubscribe((await params).token, new Date())
    return new Response(null, { status: 204, headers })
  } catch (error) {
    if (error instanceof AppError) return new Response(null, { status: 404, headers })
    throw error
  }
}

/** Whoever opens it in a browser changes nothing and gets the page with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const location = `/unsubscribe/${encodeURIComponent((await params).token)}`
  return new Response(null, { status: 303, headers: { ...headers, location } })
}

const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
