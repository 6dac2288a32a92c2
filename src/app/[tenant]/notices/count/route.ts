import { unreadNotices } from '@/features/notices/unread'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'

/** How many wait under the bell, for the bell itself. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/notices/count'>): Promise<Response> {
  try {
    const { count } = await enter((await params).tenant, 'profile.write', unreadNotices)
    return Response.json({ count }, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    return problem(error)
  }
}
