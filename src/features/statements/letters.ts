import { enqueue } from '@/data/outbox'
import { tell } from '@/features/notices/tell'
import type { Acting } from '@/server/context'
import type { StatementRow } from './statement-row'

/** The worker draws the PDF once this commits. */
export const drawPaper = ({ db, actor }: Acting, statementId: string): Promise<void> =>
  enqueue(db, { name: 'draw-statement', tenantId: actor.tenantId, statementId })

/** Under the bell and by letter to each responsible of the client: the month is there, or a question was settled. */
export async function writeToClient(ctx: Acting, row: StatementRow, news: 'ready' | 'settled') {
  const { db, actor } = ctx
  const readers = await db.member.findMany({
    where: { clientId: row.clientId, role: 'responsible', disabledAt: null, email: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id: memberId } of readers)
    await enqueue(db, { name: 'send-statement', tenantId: actor.tenantId, statementId: row.id, memberId, news })
  await tellOf(ctx, row, news === 'ready' ? 'statement_sent' : 'statement_settled')
}

/** Under the bell of the manager in charge and by letter to them, else to whoever sent it. */
export async function writeToManager(ctx: Acting, row: StatementRow, news: 'asked' | 'sealed') {
  const { db, actor } = ctx
  const memberId = row.contract.managerId ?? row.contract.client.managerId ?? row.sentById
  if (memberId) await enqueue(db, { name: 'send-statement', tenantId: actor.tenantId, statementId: row.id, memberId, news })
  await tellOf(ctx, row, news === 'asked' ? 'statement_asked' : 'statement_sealed')
}

const tellOf = (
  ctx: Acting,
  { id, contractId, contract, from, to }: StatementRow,
  about: 'statement_sent' | 'statement_settled' | 'statement_asked' | 'statement_sealed',
) => tell(ctx, { about, contractId, data: { statementId: id, client: contract.client.name, from: day(from), until: day(to) } })

const day = (date: Date) => date.toISOString().slice(0, 10)
