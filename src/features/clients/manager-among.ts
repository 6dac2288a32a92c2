import { notFound } from '@/domain/error'
import { can, roles } from '@/domain/permission'
import type { Context } from '@/server/context'

/** Whoever may lead clients. */
const leadRoles = roles.filter((role) => can(role, 'client.write'))

/** Throws `AppError` not_found unless it is a working lead of this tenant. */
export async function managerAmong({ db }: Pick<Context, 'db'>, id: string): Promise<void> {
  const found = await db.member.count({ where: { id, clientId: null, disabledAt: null, role: { in: leadRoles } } })
  if (found === 0) throw notFound()
}

/** Whoever leads clients now, to choose from. */
export const managersToChoose = ({ db }: Pick<Context, 'db'>) =>
  db.member.findMany({
    where: { clientId: null, disabledAt: null, role: { in: leadRoles } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
