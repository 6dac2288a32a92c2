import { z } from 'zod'
import type { TenantDb } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import { StatementFigures } from '@/domain/statement-figures'
import { refuseUndecided } from '@/features/clients/decides'
import type { Context } from '@/server/context'
import { checksumOf } from './checksum'
import { figuresOf } from './figures-of'
import { monthOfRow } from './paper-sources'
import { mayClose, type StatementRow, statementRow, statementToAnswer } from './statement-row'

export type QuestionView = {
  id: string
  ticketId: string
  number: number | null
  text: string
  askedAt: Date
  askedBy: string
  outcome: 'answered' | 'corrected' | 'forgiven' | null
  answer: string
  settledAt: Date | null
  settledBy: string | null
}

export type StatementView = {
  id: string
  version: number
  state: 'draft' | 'sent' | 'sealed'
  number: number | null
  comment: string
  figures: StatementFigures
  checksum: string
  sentAt: Date | null
  answerBy: Date | null
  acceptedAt: Date | null
  bySilence: boolean
  hasPdf: boolean
  questions: QuestionView[]
}

/** A month as its client reads it: figures that stand. Throws `AppError` not_found for one that isn't theirs or wasn't sent, forbidden. */
export async function clientStatement(ctx: Context, id: string): Promise<StatementView> {
  const row = await statementToAnswer(ctx, id)
  return viewOf(ctx.db, row, StatementFigures.parse(row.figures))
}

export type DeskStatement = {
  clientId: string
  view: StatementView | null
  mayClose: boolean
  /** Minutes of the month that nobody has approved yet. */
  pendingMinutes: number
}

/** A month as the agency reads it; a draft is counted now. `view` is null where the contract has no such month any more. */
export async function deskStatement(ctx: Context, id: string): Promise<DeskStatement> {
  const { db } = ctx
  const row = await statementRow(db, id)
  const figures = row.figures === null ? await figuresOf(db, row, monthOfRow(row)) : StatementFigures.parse(row.figures)
  return {
    clientId: row.clientId,
    view: figures && (await viewOf(db, row, figures)),
    mayClose: mayClose(ctx, row),
    pendingMinutes: row.state === 'draft' ? await pendingMinutes(db, row) : 0,
  }
}

async function pendingMinutes(db: TenantDb, { clientId, contractId, from, to }: StatementRow): Promise<number> {
  const { _sum } = await db.timeEntry.aggregate({
    where: { clientId, ticket: { contractId }, status: 'pending', workDate: { gte: from, lt: to } },
    _sum: { minutes: true },
  })
  return _sum.minutes ?? 0
}

async function viewOf(db: TenantDb, row: StatementRow, figures: StatementFigures): Promise<StatementView> {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    number: row.number,
    comment: row.comment,
    figures,
    checksum: row.checksum ?? checksumOf(figures),
    sentAt: row.sentAt,
    answerBy: row.answerBy,
    acceptedAt: row.acceptedAt,
    bySilence: row.acceptedAt !== null && row.acceptedById === null,
    hasPdf: row.fileKey !== null,
    questions: await questionsOf(db, row.id, figures),
  }
}

async function questionsOf(db: TenantDb, statementId: string, { lines }: StatementFigures): Promise<QuestionView[]> {
  const rows = await db.statementQuestion.findMany({ where: { statementId }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] })
  const ids = rows.flatMap(({ askedById, settledById }) => [askedById, settledById ?? askedById])
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return rows.map(({ askedById, settledById, ...row }) => ({
    id: row.id,
    ticketId: row.ticketId,
    number: lines.find(({ ticketId }) => ticketId === row.ticketId)?.number ?? null,
    text: row.text,
    askedAt: row.askedAt,
    askedBy: names.get(askedById) ?? '',
    outcome: row.outcome,
    answer: row.answer,
    settledAt: row.settledAt,
    settledBy: settledById && (names.get(settledById) ?? ''),
  }))
}

/** Months that were sent to the client, the newest first. Throws `AppError` forbidden. */
export async function clientStatements(ctx: Context, before: string | null) {
  await refuseUndecided(ctx)
  const rows = await ctx.db.statement.findMany({
    where: before ? { from: { lt: dateColumn(before) } } : {},
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
    take: 24,
    include: { questions: { where: { settledAt: null }, select: { id: true } } },
  })
  return rows.map(({ id, state, figures, answerBy, acceptedAt, acceptedById, questions }) => {
    const { from, to, contract, used, kopecks } = StatementFigures.parse(figures)
    return {
      id,
      state,
      from,
      to,
      contract: contract.number,
      used,
      kopecks,
      answerBy,
      acceptedAt,
      bySilence: acceptedAt !== null && acceptedById === null,
      openQuestions: questions.length,
    }
  })
}

/** The file of a month and its name. Throws `AppError` not_found, forbidden. */
export async function statementFile(ctx: Context, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const row = ctx.actor.clientId ? await statementToAnswer(ctx, id) : await statementRow(ctx.db, id)
  if (row.figures === null) return null
  const figures = StatementFigures.parse(row.figures)
  return {
    figures,
    checksum: row.checksum ?? '',
    key: row.fileKey,
    size: row.fileSize,
    name: `${figures.contract.number} ${figures.from.slice(0, 7)}`,
  }
}
