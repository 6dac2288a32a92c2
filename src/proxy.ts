import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isOutsideAddress, isOwnOrigin } from './server/own-origin'
import { securityHeaders } from './server/security-headers'
import { sessionCookie } from './server/session-cookie'

/** Sends visitors without a session cookie to the sign-in page and sets what browsers must be told. It decides nothing about who anybody is. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const headers = securityHeaders(nonce)
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(null, { status: 400, headers })
  if (isForeign(request)) return new NextResponse(FOREIGN, { status: 403, headers: { ...headers, 'content-type': 'text/plain' } })
  const path = `${request.nextUrl.pathname}${request.nextUrl.search}`
  const hasSession = request.cookies.has(sessionCookie().name)
  const gated = /^\/[^/]+\/(portal|desk|admin|account|notices)(\/|$)/.test(request.nextUrl.pathname)
  if (gated && !hasSession && request.method === 'GET') return toSignIn(request, path, headers)

  const forwarded = new Headers(request.headers)
  forwarded.set('x-path', path)
  const origin = request.headers.get('origin')
  if (origin && isOutsideAddress(origin)) forwarded.set('x-forwarded-host', new URL(origin).host)
  forwarded.set('x-nonce', nonce)
  forwarded.set('content-security-policy', headers['Content-Security-Policy'])
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (gated || hasSession) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** For whoever set up the proxy: a person's browser never comes here from our own pages. */
const FOREIGN = 'This was sent by a page of another site. Behind a reverse proxy: set APP_URL to the address that people open.'

/** What changes something comes from our own pages: a browser names the page's origin. */
function isForeign({ method, headers }: NextRequest): boolean {
  if (method === 'GET' || method === 'HEAD' || !headers.has('origin')) return false
  return !isOwnOrigin(headers)
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0
  } catch {
    return false
  }
}

function toSignIn(request: NextRequest, path: string, headers: Record<string, string>) {
  const target = request.nextUrl.clone()
  target.pathname = '/sign-in'
  target.search = new URLSearchParams({ next: path }).toString()
  return NextResponse.redirect(target, { headers })
}

/** Routes under /api, the picture of icons and files take their own way: uploads are streamed, and there is no page to protect (their headers: next.config.ts). */
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico|icons.svg|[^/]+/(?:files(?:/|$)|logo$)).*)'] }
