/** The address of a tenant's picture; another picture has another one, so that it may be kept for long. */
export const logoPath = (tenant: string, version: string | null): string | null => (version ? `/${tenant}/logo?v=${version}` : null)
