import { sentFile } from '@/features/files/sent-file'
import { stageFile } from '@/features/files/stage-file'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'
import { sameOrigin } from '@/server/same-origin'

/** Takes one file of a form (multipart) before the form itself is sent; answers with its id. */
export async function POST(request: Request, { params }: RouteContext<'/[tenant]/files'>): Promise<Response> {
  const { tenant } = await params
  try {
    sameOrigin(request)
    const staged = await stageFile((work) => enter(tenant, 'file.upload', work), await sentFile(request))
    return Response.json(staged, { status: 201, headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    return problem(error)
  }
}
