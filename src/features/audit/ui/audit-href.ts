import type { AuditAddress } from '../schema'

/** The list as an address, or as a table to keep; what is left out is the default. */
export function auditHref(tenant: string, { who, kind, from, to, object, after }: AuditAddress, part: '' | '/csv' = ''): string {
  const asked = { who, kind, from, to, object: object || null, after }
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return `/${tenant}/admin/audit${part}${query.size > 0 ? `?${query}` : ''}`
}
