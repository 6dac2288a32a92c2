import 'server-only'
import { type DeadJob, deadJobs, isStillDone } from '@/data/dead-jobs'
import type { Context } from '@/server/context'
import type { UndoneAddress } from './schema'

const page = 50

/** What a job was for, as a person calls it. */
export const undoneKinds = ['notify', 'recount-clocks', 'settle-hours', 'make-invoice', 'draw-statement', 'other'] as const
export type UndoneKind = (typeof undoneKinds)[number]

export type Undone = Omit<DeadJob, 'queue' | 'ticketId'> & { kind: UndoneKind; number: number | null; canRepeat: boolean }

/** What was given up after all tries, a page after the cursor. */
export async function undone({ db }: Context, { after }: UndoneAddress): Promise<{ jobs: Undone[]; next: string | null }> {
  const rows = await deadJobs(db, { after: cursorOf(after), limit: page + 1 })
  const ids = rows.flatMap(({ ticketId }) => (ticketId && UUID.test(ticketId) ? [ticketId] : []))
  const tickets = await db.ticket.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } })
  const last = rows.length > page ? rows[page - 1] : undefined
  return {
    jobs: rows.slice(0, page).map(({ queue, ticketId, ...row }) => ({
      ...row,
      canRepeat: isStillDone(queue),
      kind: undoneKinds.find((kind) => kind === queue) ?? 'other',
      number: tickets.find(({ id }) => id === ticketId)?.number ?? null,
    })),
    next: last ? `${last.failedAt.toISOString()}_${last.id}` : null,
  }
}

const UUID = /^[0-9a-f-]{36}$/

function cursorOf(after: string): { at: Date; id: string } | null {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after) ?? []
  return id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : null
}
