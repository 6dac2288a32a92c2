import type { z } from 'zod'
import { AppError } from '@/domain/error'
import { clearDraft } from '@/features/drafts/clear-draft'
import { saveDraft } from '@/features/drafts/save-draft'
import { DropDraft, SaveDraft } from '@/features/drafts/schema'
import { enter } from '@/server/authorized'
import { problem } from '@/server/problem'
import { sameOrigin } from '@/server/same-origin'

type Params = RouteContext<'/[tenant]/drafts'>

/** Keeps what is being written; 409 with the other words where another tab has saved since. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { tenant } = await params
  try {
    sameOrigin(request)
    const input = await bodyOf(request, SaveDraft)
    const saved = await enter(tenant, 'ticket.read', (ctx) => saveDraft(ctx, input))
    return Response.json(saved, { status: 'taken' in saved ? 409 : 200, headers: unkept })
  } catch (error) {
    return problem(error)
  }
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { tenant } = await params
  try {
    sameOrigin(request)
    const { place } = await bodyOf(request, DropDraft)
    await enter(tenant, 'ticket.read', (ctx) => clearDraft(ctx, place))
    return new Response(null, { status: 204, headers: unkept })
  } catch (error) {
    return problem(error)
  }
}

const unkept = { 'cache-control': 'private, no-store' }
const mostBytes = 600_000

async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  // A request sent in chunks names no length: what has come is counted too.
  const tooLong = (bytes: number) => {
    if (bytes > mostBytes) throw new AppError('invalid', 'too_long', undefined, { max: mostBytes })
  }
  tooLong(Number(request.headers.get('content-length') ?? 0))
  const body = await request.arrayBuffer()
  tooLong(body.byteLength)
  const read = schema.safeParse(json(Buffer.from(body).toString()))
  if (!read.success) throw new AppError('invalid', 'invalid')
  return read.data
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
