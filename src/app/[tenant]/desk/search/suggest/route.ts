import { getTranslations } from 'next-intl/server'
import { find } from '@/features/search/find'
import { groupsOf } from '@/features/search/groups'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'

/** What the palette shows for `q` while it is typed: worded groups of lines with where they lead. */
export async function GET(request: Request, { params }: RouteContext<'/[tenant]/desk/search/suggest'>): Promise<Response> {
  const { tenant } = await params
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  try {
    const found = await enter(tenant, 'desk.open', (ctx) => find(ctx, { typed, limit: 6, typing: true }))
    const groups = groupsOf(found, tenant, await getTranslations('search.palette'))
    return Response.json(groups, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    return problem(error)
  }
}
