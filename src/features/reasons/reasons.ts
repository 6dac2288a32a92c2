import 'server-only'
import type { Context } from '@/server/context'

export type Reason = Awaited<ReturnType<typeof reasons>>[number]

/** Both lists in their order, the archived ones among them. */
export const reasons = ({ db }: Pick<Context, 'db'>) =>
  db.reason.findMany({
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { name: 'asc' }],
    select: { id: true, kind: true, name: true, text: true, archived: true },
  })
