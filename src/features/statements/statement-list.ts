import { StatementFigures } from '@/domain/statement-figures'
import type { Context } from '@/server/context'
import type { StatementsAddress } from './schema'

const most = 50

export type StatementLineOfList = {
  id: string
  state: 'draft' | 'sent' | 'sealed'
  from: string
  to: string
  client: string
  contract: string
  manager: string | null
  number: number | null
  /** None while a draft: its figures are counted when it is opened. */
  used: number | null
  kopecks: number | null
  openQuestions: number
  draftedAt: Date
  answerBy: Date | null
  acceptedAt: Date | null
  bySilence: boolean
}

/** Months of a state, the newest first; drafts with the oldest first, since they are sent in order. */
export async function statementList({ db, actor }: Context, { state, before }: StatementsAddress) {
  const order = state === 'draft' ? 'asc' : 'desc'
  const rows = await db.statement.findMany({
    where: { state },
    orderBy: [{ from: order }, { id: order }],
    ...(before ? { cursor: { tenantId_id: { tenantId: actor.tenantId, id: before } }, skip: 1 } : {}),
    take: most + 1,
    include: {
      contract: {
        select: {
          number: true,
          manager: { select: { name: true } },
          client: { select: { name: true, manager: { select: { name: true } } } },
        },
      },
      questions: { where: { settledAt: null }, select: { id: true } },
    },
  })
  const lines = rows.slice(0, most).map(({ figures, questions, contract, from, to, ...row }): StatementLineOfList => {
    const frozen = figures === null ? null : StatementFigures.parse(figures)
    return {
      id: row.id,
      state: row.state,
      from: from.toISOString().slice(0, 10),
      to: to.toISOString().slice(0, 10),
      client: frozen?.client ?? contract.client.name,
      contract: frozen?.contract.number ?? contract.number,
      manager: contract.manager?.name ?? contract.client.manager?.name ?? null,
      number: row.number,
      used: frozen?.used ?? null,
      kopecks: frozen?.kopecks ?? null,
      openQuestions: questions.length,
      draftedAt: row.draftedAt,
      answerBy: row.answerBy,
      acceptedAt: row.acceptedAt,
      bySilence: row.acceptedAt !== null && row.acceptedById === null,
    }
  })
  return { lines, next: rows.length > most ? (lines.at(-1)?.id ?? null) : null }
}

export async function statementCounts({ db }: Context): Promise<{ draft: number; sent: number }> {
  return { draft: await db.statement.count({ where: { state: 'draft' } }), sent: await db.statement.count({ where: { state: 'sent' } }) }
}
