import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/features/account/next-auth'
import { env } from '@/server/env'

type Route = { params: Promise<{ nextauth: string[] }> }

/** next-auth takes its own address from this variable alone. */
function handler(request: NextRequest, route: Route): Promise<Response> {
  process.env.NEXTAUTH_URL = env().APP_URL
  return NextAuth(request, route, nextAuthOptions())
}

export { handler as GET, handler as POST }
