import { forbidden } from '@/domain/error'
import type { Context } from '@/server/context'

/**
 * Whether the acting person answers estimates, work beyond the hours and statements for the company: a responsible does, an employee where the
 * client lets those who see all decide as well (rules §2, "Who may").
 */
export async function decidesForCompany({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<boolean> {
  if (actor.role === 'responsible') return true
  if (actor.role !== 'employee' || !actor.clientId || !actor.employeesSeeAll) return false
  return (await db.client.count({ where: { id: actor.clientId, employeesDecide: true } })) > 0
}

/** Throws `AppError` forbidden. */
export async function refuseUndecided(ctx: Pick<Context, 'db' | 'actor'>): Promise<void> {
  if (!(await decidesForCompany(ctx))) throw forbidden()
}
