import 'server-only'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { StatementFigures } from '@/domain/statement-figures'
import { envelopeTo } from '@/features/notices/envelope'
import { waysOf } from '@/features/notices/ways'

/** What a letter about a month says; null where the month has moved past it, or its reader has left, has no address or wants no such letters. */
export async function statementLetter(db: TenantDb, { statementId, memberId, news }: Payload<'send-statement'>) {
  const row = await db.statement.findFirst({
    where: { id: statementId, ...(news === 'sealed' ? {} : { state: 'sent' }) },
    include: { questions: { orderBy: { askedAt: 'desc' }, take: 1 } },
  })
  const member = row && (await db.member.findFirst({ where: { id: memberId, disabledAt: null } }))
  if (!row?.figures || !member) return null
  if (!(await waysOf(db, 'statements', [member])).get(member.id)?.letter) return null
  const written = await envelopeTo(db, member)
  if (!written) return null
  const { from, to, client, kopecks } = StatementFigures.parse(row.figures)
  const place = member.clientId === null ? 'desk' : 'portal'
  const question = row.questions[0]
  return {
    ...written.envelope,
    news,
    from,
    until: to,
    client,
    kopecks,
    comment: row.comment,
    answerBy: row.answerBy,
    bySilence: row.acceptedAt !== null && row.acceptedById === null,
    words: news === 'asked' ? (question?.text ?? '') : news === 'settled' ? (question?.answer ?? '') : '',
    url: `${written.home}/${place}/statements/${row.id}`,
  }
}
