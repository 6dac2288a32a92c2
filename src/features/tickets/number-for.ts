import type { Context } from '@/server/context'
import type { Registration } from './registration'

type Numbered = { twin: { id: string; number: number } } | { twin: null; number: number; key: string | null }

/**
 * The next number, or the ticket that this very form has made already. The counter's row is held to the end of the transaction, so that
 * of two alike the second sees the first. A page gone back to and filled in anew is another ticket, without the spent key.
 */
export async function numberFor({ db, actor }: Context, input: Registration): Promise<Numbered> {
  const { last: number } = await db.ticketCounter.update({
    where: { tenantId: actor.tenantId },
    data: { last: { increment: 1 } },
    select: { last: true },
  })
  const twin = input.key ? await ticketWithKey(db, input.key) : null
  if (!twin) return { twin: null, number, key: input.key }
  if (!isSame(twin, input)) return { twin: null, number, key: null }
  await db.ticketCounter.update({ where: { tenantId: actor.tenantId }, data: { last: { decrement: 1 } } })
  return { twin: { id: twin.id, number: twin.number } }
}

/** The ticket that a form of staff has made already; holds the counter, so that of two alike the second waits for the first. */
export async function madeBefore({ db, actor }: Context, input: Pick<Registration, 'key' | 'clientId' | 'subject'>) {
  if (!input.key) return null
  await db.ticketCounter.update({ where: { tenantId: actor.tenantId }, data: { last: { increment: 0 } }, select: { last: true } })
  const twin = await ticketWithKey(db, input.key)
  return twin?.clientId === input.clientId && twin.subject === input.subject ? { id: twin.id, number: twin.number } : null
}

const ticketWithKey = (db: Context['db'], submissionKey: string) =>
  db.ticket.findFirst({
    where: { submissionKey },
    select: {
      id: true,
      number: true,
      subject: true,
      clientId: true,
      requesterId: true,
      messages: { where: { kind: 'request' }, orderBy: { at: 'asc' }, take: 1, select: { text: true } },
    },
  })

type Twin = NonNullable<Awaited<ReturnType<typeof ticketWithKey>>>

const isSame = (twin: Twin, input: Registration) =>
  twin.clientId === input.clientId &&
  twin.requesterId === input.requesterId &&
  twin.subject === input.subject &&
  twin.messages[0]?.text === input.text
