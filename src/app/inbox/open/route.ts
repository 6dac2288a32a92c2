import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { showKey } from '@/features/inbox/access'

/** Takes the key out of the address and keeps it in a cookie. */
export async function GET(request: NextRequest) {
  if (!(await showKey(request.nextUrl.searchParams.get('key')))) notFound()
  redirect('/inbox')
}
