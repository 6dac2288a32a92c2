import 'server-only'
import { type TenantLogo, tenantLogo } from '@/data/system-db'
import { isSlug } from '@/domain/slug'

/** The picture of a tenant, which anybody may see; null where there is none. */
export const publicLogo = async (slug: string): Promise<TenantLogo | null> => (isSlug(slug) ? tenantLogo(slug) : null)
