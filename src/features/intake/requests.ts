import 'server-only'
import type { Context } from '@/server/context'
import type { RequestsAddress } from './schema'

const page = 50

export type RequestLine = Awaited<ReturnType<typeof requestList>>['requests'][number]

/** A page of the requests in one state, the newest first; those that wait, the longest waiting first. */
export async function requestList({ db }: Pick<Context, 'db'>, { state, after }: RequestsAddress) {
  const rows = await db.unidentifiedRequest.findMany({
    where: { state, ...(after ? { id: state === 'waiting' ? { gt: after } : { lt: after } } : {}) },
    orderBy: { id: state === 'waiting' ? 'asc' : 'desc' },
    take: page + 1,
    select: {
      id: true,
      channel: true,
      name: true,
      email: true,
      phone: true,
      company: true,
      subject: true,
      receivedAt: true,
      state: true,
      reason: true,
      ticket: { select: { number: true, client: { select: { name: true } } } },
    },
  })
  const requests = rows.slice(0, page)
  return { requests, next: rows.length > page ? (requests.at(-1)?.id ?? null) : null }
}
