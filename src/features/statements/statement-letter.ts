import 'server-only'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { StatementFigures } from '@/domain/statement-figures'
import { waysOf } from '@/features/notices/ways'
import { env } from '@/server/env'

/** What a letter about a month says; null where the month has moved past it, or its reader has left, has no address or wants no such letters. */
export async function statementLetter(db: TenantDb, { statementId, memberId, news }: Payload<'send-statement'>) {
  const row = await db.statement.findFirst({
    where: { id: statementId, ...(news === 'sealed' ? {} : { state: 'sent' }) },
    include: { questions: { orderBy: { askedAt: 'desc' }, take: 1 } },
  })
  const member = row && (await db.member.findFirst({ where: { id: memberId, disabledAt: null } }))
  if (!row?.figures || !member?.email) return null
  if (!(await waysOf(db, 'statements', [member])).get(member.id)?.letter) return null
  const tenant = await db.tenant.findFirstOrThrow()
  const { from, to, client, kopecks } = StatementFigures.parse(row.figures)
  const place = member.clientId === null ? 'desk' : 'portal'
  const question = row.questions[0]
  return {
    to: { name: member.name, email: member.email },
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    replyTo: tenant.replyTo,
    accent: tenant.accent,
    locale: tenant.locale,
    tenant: tenant.name,
    news,
    from,
    until: to,
    client,
    kopecks,
    comment: row.comment,
    answerBy: row.answerBy,
    bySilence: row.acceptedAt !== null && row.acceptedById === null,
    words: news === 'asked' ? (question?.text ?? '') : news === 'settled' ? (question?.answer ?? '') : '',
    url: `${env().APP_URL}/${tenant.slug}/${place}/statements/${row.id}`,
  }
}
