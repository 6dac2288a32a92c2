import type { SentAddress } from '../schema'

/** The list as an address; what is left out is the default. */
export function sentHref(tenant: string, { state, find, after }: SentAddress): string {
  const query = new URLSearchParams({ ...(state === 'all' ? {} : { state }), ...(find ? { find } : {}), ...(after ? { after } : {}) })
  return `/${tenant}/admin/sent${query.size > 0 ? `?${query}` : ''}`
}
