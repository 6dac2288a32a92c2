import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Context } from '@/server/context'
import type { ApproveAddress } from './schema'

export type PendingEntry = {
  id: string
  workDate: string
  minutes: number
  speciality: Speciality
  kind: TimeEntryKind
  note: string
  person: string
  number: number
  subject: string
}

export type PendingOfClient = { id: string; name: string; minutes: number; entries: PendingEntry[] }

const mostEntries = 200

/** What awaits approval, client by client and day by day; `more` where the list is longer. */
export async function pendingEntries(
  { db }: Pick<Context, 'db'>,
  { client }: ApproveAddress,
): Promise<{ clients: PendingOfClient[]; more: boolean }> {
  const rows = await db.timeEntry.findMany({
    where: { status: 'pending', ticketId: { not: null }, ...(client ? { clientId: client } : {}) },
    orderBy: [{ workDate: 'asc' }, { id: 'asc' }],
    take: mostEntries + 1,
    select: {
      id: true,
      workDate: true,
      minutes: true,
      speciality: true,
      kind: true,
      note: true,
      member: { select: { name: true } },
      ticket: { select: { number: true, subject: true, client: { select: { id: true, name: true } } } },
    },
  })
  const shown = rows.slice(0, mostEntries).flatMap(({ ticket, ...row }) => (ticket ? [{ ...row, ticket }] : []))
  const byClient = Map.groupBy(shown, ({ ticket }) => ticket.client.id)
  const clients = [...byClient.values()].map((own) => ({
    ...own[0]!.ticket.client,
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    entries: own.map(({ member, ticket, workDate, ...entry }) => ({
      ...entry,
      workDate: workDate.toISOString().slice(0, 10),
      person: member.name,
      number: ticket.number,
      subject: ticket.subject,
    })),
  }))
  return { clients: clients.sort((a, b) => a.name.localeCompare(b.name)), more: rows.length > mostEntries }
}

export const pendingCount = ({ db }: Pick<Context, 'db'>): Promise<number> => db.timeEntry.count({ where: { status: 'pending' } })
