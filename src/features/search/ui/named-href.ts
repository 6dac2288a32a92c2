import type { Named } from '@/data/search-names'

/** A client leads to its card; an object or a person to all tickets of theirs. */
export function hrefOfNamed(tenant: string, { kind, id }: Pick<Named, 'kind' | 'id'>): string {
  const desk = `/${tenant}/desk`
  if (kind === 'client') return `${desk}/clients/${id}`
  return historyOf(tenant, kind === 'staff' ? 'assignee' : kind, id)
}

/** Every ticket there ever was of a client, an object, a requester or an assignee. */
const historyOf = (tenant: string, field: 'client' | 'object' | 'requester' | 'assignee', id: string) =>
  `/${tenant}/desk?status=all&${field}=${id}&sort=newest`
