import { notWell } from '@/server/health'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const unwell = await notWell(new Date())
  const body = unwell.length === 0 ? { status: 'ok' } : { status: 'unwell', not_well: unwell }
  return Response.json(body, { status: unwell.length === 0 ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
