import 'server-only'
import { anyTenant, type TenantFace, tenantFace } from '@/data/system-db'
import { isSlug } from '@/domain/slug'

/** Nobody has opened an agency here yet. */
export const isFirstVisit = async () => !(await anyTenant())

/** What anybody may know of a tenant. */
export async function publicFace(slug: string): Promise<TenantFace | null> {
  return isSlug(slug) ? tenantFace(slug) : null
}
