import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { securityHeaders } from './server/security-headers'
import { sessionCookie } from './server/session-cookie'

/** Sends visitors without a session cookie to the sign-in page and sets what browsers must be told. It decides nothing about who anybody is. */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(null, { status: 400 })
  if (isForeign(request)) return new NextResponse(null, { status: 403 })
  const path = `${request.nextUrl.pathname}${request.nextUrl.search}`
  const hasSession = request.cookies.has(sessionCookie().name)
  const gated = /^\/[^/]+\/(portal|desk|admin|account|notices)(\/|$)/.test(request.nextUrl.pathname)
  if (gated && !hasSession && request.method === 'GET') return toSignIn(request, path)

  const nonce = randomBytes(16).toString('base64')
  const headers = securityHeaders(nonce)
  const forwarded = new Headers(request.headers)
  forwarded.set('x-path', path)
  forwarded.set('content-security-policy', headers['Content-Security-Policy'])
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (gated || hasSession) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** What changes something comes from our own pages: a browser names the page's origin, and it is the host that was asked. */
function isForeign({ method, headers }: NextRequest): boolean {
  const origin = headers.get('origin')
  if (method === 'GET' || method === 'HEAD' || origin === null) return false
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0
  } catch {
    return false
  }
}

function toSignIn(request: NextRequest, path: string) {
  const target = request.nextUrl.clone()
  target.pathname = '/sign-in'
  target.search = new URLSearchParams({ next: path }).toString()
  return NextResponse.redirect(target)
}

/** Routes under /api and files take their own way: uploads are streamed, and there is no page to protect (their headers: next.config.ts). */
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico|[^/]+/(?:files(?:/|$)|logo$)).*)'] }
