import { enqueue } from '@/data/outbox'
import type { Acting } from '@/server/context'
import type { StatementRow } from './statement-row'

/** The worker draws the PDF once this commits. */
export const drawPaper = ({ db, actor }: Acting, statementId: string): Promise<void> =>
  enqueue(db, { name: 'draw-statement', tenantId: actor.tenantId, statementId })

/** To each responsible of the client: the month is there, or a question was settled. */
export async function writeToClient(
  { db, actor }: Acting,
  { id, clientId }: Pick<StatementRow, 'id' | 'clientId'>,
  news: 'ready' | 'settled',
) {
  const readers = await db.member.findMany({
    where: { clientId, role: 'responsible', disabledAt: null, email: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id: memberId } of readers)
    await enqueue(db, { name: 'send-statement', tenantId: actor.tenantId, statementId: id, memberId, news })
}

/** To the manager in charge, else to whoever sent it. */
export async function writeToManager({ db, actor }: Acting, statement: StatementRow, news: 'asked' | 'sealed') {
  const memberId = statement.contract.managerId ?? statement.contract.client.managerId ?? statement.sentById
  if (memberId) await enqueue(db, { name: 'send-statement', tenantId: actor.tenantId, statementId: statement.id, memberId, news })
}
