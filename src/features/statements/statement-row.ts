import type { TenantDb } from '@/data/tenant-db'
import { forbidden, notFound } from '@/domain/error'
import { refuseUndecided } from '@/features/clients/decides'
import type { Context } from '@/server/context'

const ofContract = {
  contract: {
    select: {
      number: true,
      timeZone: true,
      calendarId: true,
      managerId: true,
      tariff: { select: { calendarId: true } },
      client: { select: { name: true, managerId: true } },
    },
  },
} as const

export type StatementRow = NonNullable<Awaited<ReturnType<typeof found>>>

const found = (db: TenantDb, id: string) => db.statement.findFirst({ where: { id }, include: ofContract })

/** Throws `AppError` not_found. */
export async function statementRow(db: TenantDb, id: string): Promise<StatementRow> {
  const row = await found(db, id)
  if (!row) throw notFound()
  return row
}

/** The row for whoever answers for the company (rules §2, "Who may"); row security leaves theirs that were sent. Throws `AppError` not_found, forbidden. */
export async function statementToAnswer(ctx: Context, id: string): Promise<StatementRow> {
  await refuseUndecided(ctx)
  return statementRow(ctx.db, id)
}

/** A manager closes the months of their own clients, a head all (rules §2, "Who may"). */
export function mayClose({ actor }: Pick<Context, 'actor'>, { contract }: Pick<StatementRow, 'contract'>): boolean {
  const inCharge = contract.managerId ?? contract.client.managerId
  return actor.role !== 'manager' || inCharge === null || inCharge === actor.memberId
}

/** The row for whoever may close it. Throws `AppError` not_found, forbidden. */
export async function statementToClose(ctx: Context, id: string): Promise<StatementRow> {
  const row = await statementRow(ctx.db, id)
  if (!mayClose(ctx, row)) throw forbidden()
  return row
}
