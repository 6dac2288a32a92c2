import type { Context } from '@/server/context'

/** What a client's tickets may be about, by name, put away or not. */
export const objectsOfClient = ({ db }: Pick<Context, 'db'>): Promise<{ id: string; name: string }[]> =>
  db.clientObject.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 200 })
