import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/features/account/next-auth'
import { env } from '@/server/env'

type Route = { params: Promise<{ nextauth: string[] }> }

/** Of next-auth's own doors only these; its pages, its log and the rest are not there. */
const doors = [
  'GET csrf',
  'GET session',
  'GET providers',
  'POST session',
  'POST signin/credentials',
  'POST signout',
  'POST callback/credentials',
]

/** next-auth takes its own address from this variable alone. */
async function handler(request: NextRequest, route: Route): Promise<Response> {
  const { nextauth } = await route.params
  if (!doors.includes(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 })
  process.env.NEXTAUTH_URL = env().APP_URL
  return (NextAuth(request, route, nextAuthOptions()) as Promise<Response>).catch(unreadable)
}

/** What is no JSON, or no form, is the sender's fault. */
function unreadable(error: unknown): Response {
  if (error instanceof SyntaxError || error instanceof TypeError) return new Response(null, { status: 400 })
  throw error
}

export { handler as GET, handler as POST }
